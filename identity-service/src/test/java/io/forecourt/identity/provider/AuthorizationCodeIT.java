package io.forecourt.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.forecourt.identity.Browser;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@Import(People.class)
class AuthorizationCodeIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Browser browser;
    private Gateway gateway;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        gateway = new Gateway(port);
    }

    @Test
    void aPersonComesBackToTheGatewaySignedIn() throws ParseException {
        Account account = people.with(Role.CUSTOMER, Role.SALESPERSON);

        assertThat(browser.get(gateway.authorizePath()).location()).isEqualTo("/account/sign-in");
        Browser.Answer back = browser.follow(signIn(account));

        assertThat(back.location()).startsWith(Gateway.REDIRECT_URI + "?");
        assertThat(Gateway.query(back.location())).containsEntry("state", "state-1");
        JsonNode tokens =
                gateway.exchange(Gateway.code(back.location())).expect(200).body();
        JWTClaimsSet access = claims(tokens.get("access_token"));
        assertThat(access.getIssuer()).isEqualTo("http://localhost:8000");
        assertThat(access.getSubject()).isEqualTo(account.id().toString());
        assertThat(access.getAudience()).containsExactly("forecourt");
        assertThat(access.getStringListClaim("roles")).containsExactly("CUSTOMER", "SALESPERSON");
        assertThat(access.getStringClaim("scope").split(" ")).contains("openid");
        assertThat(access.getStringClaim("client_id")).isEqualTo("gateway");
        assertThat(access.getJWTID()).isNotEmpty();
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(access.toString()).doesNotContain(account.email()).doesNotContain(account.name());
        JWTClaimsSet identity = claims(tokens.get("id_token"));
        assertThat(identity.getAudience()).containsExactly("gateway");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("nonce-1");
        assertThat(identity.toString()).doesNotContain(account.email()).doesNotContain(account.name());
        assertThat(identity.getStringListClaim("amr")).containsExactly("pwd");
        assertThat(identity.getClaim("auth_time")).isNotNull();
        assertThat(identity.getStringClaim("sid")).isNotEmpty();
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        Account account = people.with(Role.CUSTOMER);
        browser.get(gateway.authorizePath());
        browser.follow(signIn(account));

        assertThat(browser.get(gateway.authorizePath()).location()).startsWith(Gateway.REDIRECT_URI + "?code=");
    }

    @Test
    void accessIsRenewedWithTheSameRefreshTokenAndTheRolesOfTheMoment() throws ParseException {
        JsonNode tokens = tokensOf(people.with(Role.CUSTOMER));
        String refreshToken = tokens.get("refresh_token").asString();

        JsonNode renewed = gateway.refresh(refreshToken).expect(200).body();

        assertThat(renewed.get("refresh_token").asString()).isEqualTo(refreshToken);
        assertThat(claims(renewed.get("access_token")).getJWTID())
                .isNotEqualTo(claims(tokens.get("access_token")).getJWTID());
        assertThat(claims(renewed.get("id_token")).getStringClaim("sid"))
                .isEqualTo(claims(tokens.get("id_token")).getStringClaim("sid"));
        gateway.refresh(refreshToken).expect(200);
    }

    @Test
    void anAccessTokenTellsTheProviderWhoItIs() {
        Account account = people.with(Role.CUSTOMER);
        JsonNode tokens = tokensOf(account);

        JsonNode info = new Client(port)
                .as(tokens.get("access_token").asString())
                .get("/userinfo")
                .expect(200)
                .body();

        assertThat(info.get("sub").asString()).isEqualTo(account.id().toString());
        assertThat(info.get("email").asString()).isEqualTo(account.email());
        assertThat(info.get("email_verified").asBoolean()).isTrue();
        assertThat(info.get("name").asString()).isEqualTo(account.name());
    }

    @Test
    void aCodeWorksOnceAndOnlyWithItsVerifier() {
        Account account = people.with(Role.CUSTOMER);
        browser.get(gateway.authorizePath());
        String code = Gateway.code(browser.follow(signIn(account)).location());

        assertThat(new Gateway(port)
                        .exchange(code)
                        .expect(400)
                        .body()
                        .get("error")
                        .asString())
                .isEqualTo("invalid_grant");
        String refreshToken =
                gateway.exchange(code).expect(200).body().get("refresh_token").asString();
        gateway.exchange(code).expect(400);
        // Somebody has got hold of the code: what it was exchanged for is over, too.
        gateway.refresh(refreshToken).expect(400);
    }

    @Test
    void withoutProofKeyThereIsNoCode() {
        browser.submit("/account/sign-in", "email", people.with().email(), "password", People.PASSWORD);

        String location = browser.get(
                        "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&redirect_uri="
                                + Gateway.REDIRECT_URI)
                .location();

        assertThat(Gateway.query(location))
                .containsEntry("error", "invalid_request")
                .doesNotContainKey("code");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotTheGateways() {
        browser.submit("/account/sign-in", "email", people.with().email(), "password", People.PASSWORD);

        for (String elsewhere : new String[] {
            "https://evil.example/",
            "http://localhost:8000.evil.example/login/oauth2/code/forecourt",
            Gateway.REDIRECT_URI + "/../../elsewhere"
        }) {
            browser.get(gateway.authorizePath().replaceFirst("redirect_uri=[^&]*", "redirect_uri=" + elsewhere))
                    .expect(400);
        }
    }

    @Test
    void aProgramWithTheWrongSecretGetsNothing() {
        gateway.post("/oauth2/token", "gateway", "wrong", "grant_type", "refresh_token", "refresh_token", "x")
                .expect(401);
    }

    @Test
    void theDiscoveryDocumentHasThePublicAddresses() {
        JsonNode document = new Client(port)
                .get("/.well-known/openid-configuration")
                .expect(200)
                .body();

        assertThat(document.get("issuer").asString()).isEqualTo("http://localhost:8000");
        for (Map.Entry<String, String> endpoint : Map.of(
                        "authorization_endpoint", "/oauth2/authorize",
                        "token_endpoint", "/oauth2/token",
                        "jwks_uri", "/oauth2/jwks",
                        "userinfo_endpoint", "/userinfo",
                        "end_session_endpoint", "/connect/logout")
                .entrySet()) {
            assertThat(document.get(endpoint.getKey()).asString())
                    .isEqualTo("http://localhost:8000" + endpoint.getValue());
        }
    }

    @Test
    void signingOutAtTheGatewayEndsTheSessionAndTheRenewals() {
        JsonNode tokens = tokensOf(people.with(Role.CUSTOMER));

        String location = browser.get("/connect/logout?post_logout_redirect_uri=http://localhost:8000/&id_token_hint="
                        + tokens.get("id_token").asString())
                .location();

        assertThat(location).isEqualTo("http://localhost:8000/");
        gateway.refresh(tokens.get("refresh_token").asString()).expect(400);
        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
    }

    @Test
    void signingOutHereEndsTheRenewalsOfThisBrowserOnly() {
        Account account = people.with(Role.CUSTOMER);
        String here = tokensOf(account).get("refresh_token").asString();
        browser = Browser.atSomeAddress(port);
        String elsewhere = tokensOf(account).get("refresh_token").asString();

        browser.submit("/account/sign-out").expect(302);

        gateway.refresh(elsewhere).expect(400);
        gateway.refresh(here).expect(200);
    }

    @Test
    void signingOutLeadsNowhereElse() {
        JsonNode tokens = tokensOf(people.with(Role.CUSTOMER));

        assertThat(browser.get("/connect/logout?post_logout_redirect_uri=https://evil.example/&id_token_hint="
                                + tokens.get("id_token").asString())
                        .location())
                .isEqualTo("/account/sign-out");
    }

    private JsonNode tokensOf(Account account) {
        browser.get(gateway.authorizePath());
        return gateway.exchange(Gateway.code(browser.follow(signIn(account)).location()))
                .expect(200)
                .body();
    }

    private Browser.Answer signIn(Account account) {
        return browser.submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD);
    }

    private static JWTClaimsSet claims(JsonNode token) throws ParseException {
        return SignedJWT.parse(token.asString()).getJWTClaimsSet();
    }
}
