package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.StandIn;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelayIT extends SignInTest {

    private static final String PUBLIC = "public, max-age=60";

    @Test
    void turnsASessionIntoTheAccountsToken() throws Exception {
        browser().signIn().get("/api/v1/sales");

        SignedJWT token = SignedJWT.parse(bearer(SALES));
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(account);
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("forecourt");
    }

    @Test
    void takesNoTokensButTheAccountsNextToASession() throws Exception {
        browser().signIn().get("/api/v1/sales", "Authorization", "Bearer forged");

        assertThat(SALES.last().headers().get("Authorization")).hasSize(1).noneMatch(value -> value.contains("forged"));
    }

    @Test
    void letsTheTokensOfClientsPassWhereThereIsNoSession() throws Exception {
        browser().get("/api/v1/sales", "Authorization", "Bearer theirs");
        assertThat(bearer(SALES)).isEqualTo("theirs");

        browser().get("/api/v1/sales", "Authorization", "Bearer theirs", "Cookie", "FORECOURT_SESSION=over");
        assertThat(bearer(SALES)).isEqualTo("theirs");
    }

    @Test
    void sendsNobodysTokenForWhoeverIsNotSignedIn() throws Exception {
        browser().get("/api/v1/sales");

        assertThat(SALES.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void keepsCookiesFromTheServices() throws Exception {
        Browser browser = browser().signIn();
        browser.cookies().put("theme", "dark");
        browser.change("POST", "/api/v1/sales", "{}");
        browser.get("/api/v1/accounts");

        assertThat(SALES.last().headers()).doesNotContainKeys("Cookie", "X-xsrf-token");
        assertThat(IDENTITY.last().headers()).doesNotContainKey("Cookie");
        assertThat(bearer(IDENTITY)).isEqualTo(bearer(SALES));
    }

    @Test
    void givesIdentityItsOwnCookieOnItsPagesAndNothingElse() throws Exception {
        Browser browser = browser().signIn();
        browser.get("/account");

        assertThat(IDENTITY.last().headers().get("Cookie")).containsExactly("FORECOURT_SIGNIN=identitys");
        assertThat(IDENTITY.last().headers()).doesNotContainKey("Authorization");
        assertThat(IDENTITY.last().headers())
                .containsEntry("X-forwarded-host", List.of("localhost"))
                .containsEntry("X-forwarded-port", List.of(Integer.toString(port())))
                .containsEntry("X-forwarded-proto", List.of("http"));
    }

    @Test
    void letsIdentityAloneSetCookiesAndOnlyItsOwn() throws Exception {
        Answer baking = Answer.of(
                200,
                "",
                "Set-Cookie",
                "FORECOURT_SIGNIN=a; Path=/; HttpOnly",
                "Set-Cookie",
                "__Host-FORECOURT_SIGNIN=b; Path=/; Secure",
                "Set-Cookie",
                "FORECOURT_SESSION=planted; Path=/",
                "Set-Cookie",
                "JSESSIONID=x");
        IDENTITY.answer(baking);
        SALES.answer(baking);

        assertThat(browser().get("/account").headers().allValues("Set-Cookie"))
                .containsExactly("FORECOURT_SIGNIN=a; Path=/; HttpOnly", "__Host-FORECOURT_SIGNIN=b; Path=/; Secure");
        assertThat(browser().get("/api/v1/accounts").headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(browser().get("/api/v1/sales").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void letsIdentityAloneTakeTheSitesCookiesAway() throws Exception {
        Answer clearing = Answer.of(302, "", "Location", "/account/signed-out", "Clear-Site-Data", "\"cookies\"");
        IDENTITY.answer(clearing);
        SALES.answer(clearing);

        assertThat(browser().send("POST", "/account/sign-out", "").headers().allValues("Clear-Site-Data"))
                .containsExactly("\"cookies\"");
        assertThat(browser().get("/api/v1/sales").headers().allValues("Clear-Site-Data"))
                .isEmpty();
    }

    @Test
    void letsMachinesIdentifyThemselvesToIdentity() throws Exception {
        IDENTITY.answer(Answer.of(200, "{}"));

        browser().send("POST", "/oauth2/token", "grant_type=client_credentials", "Authorization", "Basic eDp5");

        assertThat(IDENTITY.last().headers().getFirst("Authorization")).isEqualTo("Basic eDp5");
        assertThat(IDENTITY.last().body()).isEqualTo("grant_type=client_credentials");
    }

    @Test
    void answersNobodyWithWhatWasMeantForWhoeverIsSignedIn() throws Exception {
        String path = "/api/v1/models/" + UUID.randomUUID();
        Browser browser = browser().signIn();
        INVENTORY.answer(Answer.of(200, "theirs", "Cache-Control", "private, max-age=60"));
        browser.get(path);
        INVENTORY.answer(Answer.of(200, "everybody's", "Cache-Control", PUBLIC));

        assertThat(browser().get(path).body()).isEqualTo("everybody's");
    }

    @Test
    void answersWhoeverIsSignedInWithNothingThatWasKept() throws Exception {
        String path = "/api/v1/models/" + UUID.randomUUID();
        Browser browser = browser().signIn();
        INVENTORY.answer(Answer.of(200, "everybody's", "Cache-Control", PUBLIC));
        browser().get(path);
        INVENTORY.answer(Answer.of(200, "theirs", "Cache-Control", "private"));

        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.body()).isEqualTo("theirs");
        assertThat(browser().get(path).body()).isEqualTo("everybody's");
    }

    private static String bearer(StandIn service) {
        return service.last().headers().getFirst("Authorization").substring("Bearer ".length());
    }
}
