package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.OpenIdProvider;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.StandIn;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Any other provider, by its issuer, the client there and the claim that has the roles. The gateway keeps what it has found
 * out about it, so the tests in which it has not found it yet come first.
 */
@TestPropertySource(properties = "forecourt.gateway.sign-in.role-claim=realm_access.roles")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OtherProviderIT extends SignInTest {

    private static final StandIn ELSEWHERE = StandIn.start("elsewhere");

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("forecourt.gateway.sign-in.issuer", ELSEWHERE::url);
    }

    @BeforeEach
    void openTheOtherProvider() {
        provider = new OpenIdProvider(ELSEWHERE.url()).as(account, "ADMIN");
        ELSEWHERE.answer(provider);
    }

    @Test
    void signsInThere() throws Exception {
        Browser browser = browser();
        assertThat(Browser.location(browser.get("/sign-in"))).startsWith(ELSEWHERE.url() + "/oauth2/authorize?");

        browser.signIn();

        var me = json(browser.get("/api/v1/me"));
        assertThat(me.get("accountId").asString()).isEqualTo(account);
        assertThat(me.get("roles").valueStream().map(role -> role.asString())).containsExactly("ADMIN");
        browser.get("/api/v1/sales");
        assertThat(SALES.last().headers().getFirst("Authorization")).startsWith("Bearer ");
    }

    @Test
    void signsOutThere() throws Exception {
        Browser browser = browser().signIn();
        Browser other = browser().signIn();

        assertThat(Browser.location(browser.change("POST", "/sign-out/everywhere", "")))
                .startsWith(ELSEWHERE.url() + "/connect/logout?id_token_hint=");
        assertThat(json(other.get("/api/v1/me")).get("signedIn").asBoolean()).isFalse();
    }

    @Test
    @Order(1)
    void believesNoProviderThatCallsItselfAnother() throws Exception {
        ELSEWHERE.answer(new OpenIdProvider("https://another.example").as(account));

        HttpResponse<String> refused = browser().get("/sign-in");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:forecourt:problem:sign-in-unavailable");
    }

    @Test
    @Order(2)
    void startsWithoutItAndFindsItLater() throws Exception {
        ELSEWHERE.answer(Answer.breakOff());

        HttpResponse<String> refused = browser().get("/sign-in");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:forecourt:problem:sign-in-unavailable");
        assertThat(browser().get("/api/v1/sales").statusCode()).isEqualTo(200);

        ELSEWHERE.answer(provider);
        assertThat(browser().get("/sign-in").statusCode()).isEqualTo(303);
    }
}
