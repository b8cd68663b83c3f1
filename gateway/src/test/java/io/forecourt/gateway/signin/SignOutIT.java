package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class SignOutIT extends SignInTest {

    @Test
    void endsTheSessionHereAndThenAtTheProvider() throws Exception {
        Browser browser = browser().signIn();
        Browser stolen = browser.copy();

        HttpResponse<String> answer = browser.change("POST", "/sign-out", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer))
                .startsWith("http://localhost:8000/connect/logout?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=http://localhost:8000/");
        assertThat(browser.cookies()).containsOnlyKeys("FORECOURT_SIGNIN");
        assertThat(isSignedIn(stolen)).isFalse();
        await().untilAsserted(() -> assertThat(provider.knowsRefreshTokens()).isFalse());
    }

    @Test
    void takesAPlainFormToo() throws Exception {
        Browser browser = browser().signIn();
        String form = "_csrf=" + browser.cookies().get("XSRF-TOKEN");

        browser.send("POST", "/sign-out", form, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void leavesTheAccountsOtherBrowsersAlone() throws Exception {
        Browser browser = browser().signIn();
        Browser other = browser().signIn();

        browser.change("POST", "/sign-out", "");

        assertThat(isSignedIn(other)).isTrue();
    }

    @Test
    void endsAllSessionsOfTheAccount() throws Exception {
        Browser browser = browser().signIn();
        Browser other = browser().signIn();
        Browser somebodyElse = signedInAsSomebodyElse();

        HttpResponse<String> answer = browser.change("POST", "/sign-out/everywhere", "");

        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(IDENTITY.received())
                .anySatisfy(
                        request -> assertThat(request.target()).hasToString("/api/v1/accounts/me/sign-out-everywhere"));
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(other)).isFalse();
        assertThat(isSignedIn(somebodyElse)).isTrue();
    }

    @Test
    void doesNotSignOutHalf() throws Exception {
        Browser browser = browser().signIn();
        IDENTITY.answer(Answer.breakOff());

        HttpResponse<String> answer = browser.change("POST", "/sign-out/everywhere", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:forecourt:problem:sign-in-unavailable");
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void signsOutHereWhileTheProviderIsAway() throws Exception {
        Browser browser = browser().signIn();
        IDENTITY.answer(Answer.breakOff());

        assertThat(browser.change("POST", "/sign-out", "").statusCode()).isEqualTo(303);
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void sendsWhoeverIsNotSignedInHome() throws Exception {
        assertThat(Browser.location(browser().send("POST", "/sign-out", ""))).isEqualTo("/");
    }

    private Browser signedInAsSomebodyElse() throws Exception {
        provider.as("somebody-else");
        Browser browser = browser().signIn();
        provider.as(account);
        return browser;
    }

    private static boolean isSignedIn(Browser browser) throws Exception {
        return json(browser.get("/api/v1/me")).get("signedIn").asBoolean();
    }
}
