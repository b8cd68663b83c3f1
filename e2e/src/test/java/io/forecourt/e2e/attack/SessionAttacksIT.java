package io.forecourt.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Api;
import io.forecourt.e2e.Api.Answer;
import io.forecourt.e2e.Caller;
import io.forecourt.e2e.SystemUnderTest;
import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.browser.Form;
import io.forecourt.standalone.system.DemoAccounts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who wants to act in another's browser session. */
class SessionAttacksIT {

    private static final String SESSION = "FORECOURT_SESSION";
    private static final String CSRF = "XSRF-TOKEN";
    private static final String SIGN_IN_SESSION = "FORECOURT_SIGNIN";
    private static final String MAKER = "/api/v1/manufacturers";

    private final SystemUnderTest system = SystemUnderTest.shared();
    private final Api stranger = system.gateway();
    private Browser victim;

    @BeforeEach
    void somebodyIsSignedIn() throws InterruptedException {
        victim = system.browser(Caller.SALESPERSON);
    }

    @AfterEach
    void leave() {
        victim.close();
    }

    @Test
    void aSessionThatIsMadeUpIsNobodys() {
        String genuine = cookie(SESSION);
        String changed = (genuine.charAt(0) == 'A' ? 'B' : 'A') + genuine.substring(1);

        for (String forged : new String[] {changed, genuine + "A", "", "1", "' or 1=1 --"}) {
            Answer answer = get("/api/v1/accounts/me", Map.of("Cookie", SESSION + "=" + forged));
            assertThat(answer.status()).as(forged).isEqualTo(401);
        }
    }

    @Test
    void anotherSiteChangesNothingWithoutTheTokenThatItCannotRead() throws InterruptedException {
        String cookies = SESSION + "=" + cookie(SESSION) + "; " + CSRF + "=" + cookie(CSRF);
        String name = "{\"name\":\"Mallory's %d\"}".formatted(SystemUnderTest.unique());
        try (Browser other = system.browser(Caller.CUSTOMER)) {
            String anothers = other.cookie(CSRF).orElseThrow();
            for (String token : new String[] {"", "made up", anothers}) {
                Answer refused = post(name, cookies, token);
                assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
                assertThat(refused.body().path("type").asString())
                        .isEqualTo("urn:forecourt:problem:csrf-token-missing");
            }
            String planted = SESSION + "=" + cookie(SESSION) + "; " + CSRF + "=" + anothers;
            assertThat(post(name, planted, anothers).status()).isEqualTo(403);
        }
        assertThat(stranger.send("POST", "/sign-out", "", Map.of("Cookie", cookies))
                        .status())
                .isEqualTo(403);

        assertThat(post(name, cookies, cookie(CSRF)).status()).isEqualTo(201);
    }

    private Answer post(String json, String cookies, String token) {
        Map<String, String> headers = new HashMap<>(Map.of("Cookie", cookies));
        if (!token.isEmpty()) {
            headers.put("X-XSRF-TOKEN", token);
        }
        return stranger.send("POST", MAKER, json, headers);
    }

    @Test
    void aSessionThatWasKnownBeforeSigningInIsNotTheOneAfterwards() throws InterruptedException {
        try (Browser browser = system.browser()) {
            Form form = Form.on(browser.open("/sign-in")).orElseThrow();
            String before = browser.cookie(SIGN_IN_SESSION).orElseThrow();
            assertThat(browser.cookie(SESSION)).isEmpty();

            browser.submit(form.with("email", victimsAddress()).with("password", demoPassword()));

            assertThat(browser.open("/api/v1/accounts/me").statusCode()).isEqualTo(200);
            assertThat(browser.cookie(SIGN_IN_SESSION)).isPresent().get().isNotEqualTo(before);
            Answer planted = get("/account", Map.of("Cookie", SIGN_IN_SESSION + "=" + before));
            assertThat(planted.status()).isEqualTo(302);
            assertThat(planted.header("Location")).endsWith("/account/sign-in");
        }
    }

    @Test
    void aSessionIsOverForWhoeverHasCopiedIt() throws InterruptedException {
        Map<String, String> copied = Map.of("Cookie", SESSION + "=" + cookie(SESSION));
        Map<String, String> copiedSignIn = Map.of("Cookie", SIGN_IN_SESSION + "=" + cookie(SIGN_IN_SESSION));
        assertThat(get("/api/v1/accounts/me", copied).status()).isEqualTo(200);

        victim.call("POST", "/sign-out", "");

        assertThat(get("/api/v1/accounts/me", copied).status()).isEqualTo(401);
        assertThat(get("/account", copiedSignIn).header("Location")).endsWith("/account/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/%5Cevil.example",
                "/%2F%2Fevil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/x/..//evil.example"
            })
    void signingInLeadsNowhereElse(String target) throws InterruptedException {
        String path = "/sign-in?returnTo=" + URLEncoder.encode(target, StandardCharsets.UTF_8);

        assertThat(get(path, Map.of()).status()).isEqualTo(400);
        assertThat(get(path, Map.of("Cookie", SESSION + "=" + cookie(SESSION))).status())
                .isEqualTo(400);
    }

    @Test
    void signingInLeadsBackToAPathOfThisSite() {
        Answer back = get("/sign-in?returnTo=/status", Map.of("Cookie", SESSION + "=" + cookie(SESSION)));

        assertThat(URI.create(back.header("Location")).getPath()).isEqualTo("/status");
    }

    @Test
    void codesAreSentToNobodyElse() {
        Answer refused = get(
                "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s&redirect_uri=https://evil.example/"
                        + "&code_challenge_method=S256&code_challenge=0123456789012345678901234567890123456789012",
                Map.of("Cookie", SIGN_IN_SESSION + "=" + cookie(SIGN_IN_SESSION), "Accept", "text/html"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Location")).isEmpty();
    }

    private Answer get(String path, Map<String, String> headers) {
        return stranger.send("GET", path, "", headers);
    }

    private String cookie(String name) {
        return victim.cookie(name).orElseThrow();
    }

    private static String victimsAddress() {
        return DemoAccounts.address("SALESPERSON");
    }

    private String demoPassword() {
        return system.processes().home().demoAccounts().password();
    }
}
