package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.OpenIdProvider;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Which answers of the OpenID provider let somebody in, and what they are told of the others. */
class ProvidersAnswerIT extends SignInTest {

    @Test
    void takesNoAnswerThatThisBrowserHasNotAskedFor() throws Exception {
        Browser attacker = browser();
        String answerOfTheProvider = Browser.location(attacker.get(Browser.location(attacker.get("/sign-in"))));

        Browser victim = browser();
        HttpResponse<String> refused = victim.get(answerOfTheProvider, "Accept", "text/html");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<h1>Sign-in failed</h1>", "href=\"/sign-in\"");
        assertThat(victim.cookies()).doesNotContainKey("FORECOURT_SESSION");
    }

    @Test
    void takesAnAnswerOnce() throws Exception {
        Browser browser = browser();
        String answer = Browser.location(browser.get(Browser.location(browser.get("/sign-in"))));
        Browser replaying = browser.copy();
        browser.get(answer);

        assertThat(replaying.get(answer).statusCode()).isEqualTo(401);
        assertThat(browser.get(answer).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoTokenWithAnotherNonce() throws Exception {
        provider.answeringNonce("another");

        assertThat(browser().open("/sign-in").statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoTokenOfAnotherIssuer() throws Exception {
        IDENTITY.answer(new OpenIdProvider("https://elsewhere.example").as(account));

        assertThat(browser().open("/sign-in").statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoTokenForAnotherClient() throws Exception {
        provider.forAudience("another-client");

        assertThat(browser().open("/sign-in").statusCode()).isEqualTo(401);
    }

    @Test
    void saysThatSomebodyDidNotWantTo() throws Exception {
        Browser browser = browser();
        String state = Browser.location(browser.get("/sign-in")).replaceFirst(".*[?&]state=([^&]*).*", "$1");

        HttpResponse<String> answer = browser.get("/login/oauth2/code/forecourt?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:forecourt:problem:sign-in-failed");
    }

    @Test
    void saysThatTheProviderIsAwayAndServesEverythingElse() throws Exception {
        Browser browser = browser();
        String answer = Browser.location(browser.get(Browser.location(browser.get("/sign-in"))));
        IDENTITY.answer(Answer.breakOff());

        assertThat(browser.get(answer).statusCode()).isEqualTo(503);
        assertThat(browser.open("/sign-in").body()).contains("<h1>Temporarily unavailable</h1>");
        assertThat(browser.get("/api/v1/sales").body()).isEqualTo("sales");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
}
