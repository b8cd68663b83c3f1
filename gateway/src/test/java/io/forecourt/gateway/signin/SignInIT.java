package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody signs in, and what their browser keeps of it. */
class SignInIT extends SignInTest {

    private static final String SESSION = "FORECOURT_SESSION";

    @Test
    void signsInAndGoesOnWhereSomebodyWantedToBe() throws Exception {
        Browser browser = browser();

        browser.open("/sign-in?returnTo=/status%3Fx%3D1");

        assertThat(Browser.location(browser.answers().get(browser.answers().size() - 2)))
                .isEqualTo("/status?x=1");
        var me = json(browser.get("/api/v1/me"));
        assertThat(me.get("signedIn").asBoolean()).isTrue();
        assertThat(me.get("accountId").asString()).isEqualTo(account);
        assertThat(me.get("name").asString()).isEqualTo("Ann Hall");
        assertThat(me.get("email").asString()).isEqualTo("ann@example.org");
        assertThat(me.get("roles").valueStream().map(role -> role.asString())).containsExactly("CUSTOMER");
    }

    @Test
    void asksTheProviderWithPkceAndANonceAtThePublicAddress() throws Exception {
        assertThat(Browser.location(browser().get("/sign-in")))
                .startsWith(Browser.PUBLIC_URL + "/oauth2/authorize?response_type=code&client_id=gateway&")
                .contains("scope=openid%20", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("redirect_uri=http://localhost:8000/login/oauth2/code/forecourt");
    }

    @Test
    void keepsItsCookieFromScriptsAndFromOtherSites() throws Exception {
        Browser browser = browser().signIn();

        assertThat(cookie(browser, SESSION))
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age");
        assertThat(cookie(browser, "XSRF-TOKEN"))
                .contains("Path=/", "SameSite=Lax")
                .doesNotContain("HttpOnly");
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("FORECOURT_PENDING"));
    }

    @Test
    void showsTheBrowserNoToken() throws Exception {
        Browser browser = browser().signIn();
        browser.get("/api/v1/sales");
        browser.get("/api/v1/me");

        String access = SALES.last().headers().getFirst("Authorization").substring("Bearer ".length());
        assertThat(browser.answers())
                .allSatisfy(answer ->
                        assertThat(answer.headers().map() + answer.body()).doesNotContain(access, "refresh-", ".eyJ"));
    }

    @Test
    void makesNoSessionForWhoeverIsNotSignedIn() throws Exception {
        Browser browser = browser();
        for (String path : List.of("/", "/api/v1/sales", "/api/v1/me", "/docs", "/status", "/nothing", "/sign-in")) {
            browser.get(path);
        }
        browser.send("POST", "/api/v1/sales", "{}");
        browser.send("POST", "/sign-out", "");

        assertThat(browser.cookies()).doesNotContainKey(SESSION).doesNotContainKey("JSESSIONID");
        var me = json(browser.get("/api/v1/me"));
        assertThat(me.get("signedIn").asBoolean()).isFalse();
        assertThat(me.get("roles").isEmpty()).isTrue();
        assertThat(me.has("accountId")).isFalse();
    }

    @Test
    void takesNoSessionThatSomebodyElseHasChosen() throws Exception {
        Browser browser = browser();
        String planted = "A".repeat(43);
        browser.cookies().put(SESSION, planted);

        browser.signIn();

        assertThat(browser.cookies().get(SESSION)).hasSize(43).isNotEqualTo(planted);
    }

    @Test
    void endsTheSessionBeforeWhenSomebodySignsInAnew() throws Exception {
        Browser browser = browser();
        String inAnotherTab = Browser.location(browser.get("/sign-in"));
        browser.signIn();
        Browser stolen = browser.copy();

        browser.get(Browser.location(browser.get(inAnotherTab)));

        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(stolen.cookies().get(SESSION));
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(isSignedIn(stolen)).isFalse();
    }

    @Test
    void asksNobodyWhoIsSignedInAgain() throws Exception {
        Browser browser = browser().signIn();

        assertThat(Browser.location(browser.get("/sign-in?returnTo=/docs"))).isEqualTo("/docs");
    }

    @Test
    void letsTwoTabsSignInAtOnce() throws Exception {
        Browser browser = browser();
        String first = Browser.location(browser.get("/sign-in?returnTo=/one"));
        String second = Browser.location(browser.get("/sign-in?returnTo=/two"));

        assertThat(Browser.location(browser.get(Browser.location(browser.get(second)))))
                .isEqualTo("/two");
        assertThat(Browser.location(browser.get(Browser.location(browser.get(first)))))
                .isEqualTo("/one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/%5Cevil.example", "/%252f/evil.example", "/%0d%0aX:1"
            })
    void sendsNobodyToAnotherSite(String returnTo) throws Exception {
        HttpResponse<String> answer = browser().get("/sign-in?returnTo=" + returnTo);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/returnTo");
    }

    @Test
    void goesToThePublicAddressFirstAsCookiesSetElsewhereWouldBeLost() throws Exception {
        assertThat(get("/sign-in?returnTo=/docs%3Fa%3D1").headers().firstValue("Location"))
                .hasValue("http://localhost:8000/sign-in?returnTo=%2Fdocs%3Fa%3D1");
    }

    @Test
    void remembersSomeAttemptsOnly() throws Exception {
        Browser browser = browser();
        String first = Browser.location(browser.get("/sign-in?returnTo=/first"));
        for (int i = 0; i < 6; i++) {
            browser.get("/sign-in");
        }
        String last = Browser.location(browser.get("/sign-in?returnTo=/last"));

        assertThat(browser.cookies().keySet())
                .filteredOn(name -> name.startsWith("FORECOURT_PENDING"))
                .hasSize(5);
        assertThat(browser.get(Browser.location(browser.get(first))).statusCode())
                .isEqualTo(400);
        assertThat(Browser.location(browser.get(Browser.location(browser.get(last)))))
                .isEqualTo("/last");
    }

    @Test
    void doesNotBeginBecauseAnotherSiteWantsItTo() throws Exception {
        Browser browser = browser();

        HttpResponse<String> asked =
                browser.get("/sign-in?returnTo=/docs", "Accept", "text/html", "Sec-Fetch-Site", "cross-site");

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body()).contains("<h1>Sign in?</h1>", "href=\"/sign-in\"");
        assertThat(browser.cookies()).isEmpty();
        assertThat(browser.get("/oauth2/authorization/forecourt").statusCode()).isEqualTo(404);
        assertThat(browser.get("/sign-in", "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(303);
    }

    @Test
    void readsNoStrangeIdOfASession() throws Exception {
        Browser browser = browser();
        for (String id : List.of(
                "", "x", "A".repeat(5000), "' or 1=1 --", UUID.randomUUID().toString())) {
            browser.cookies().put(SESSION, id);
            assertThat(isSignedIn(browser)).isFalse();
        }
    }

    private static boolean isSignedIn(Browser browser) throws Exception {
        return json(browser.get("/api/v1/me")).get("signedIn").asBoolean();
    }

    private static String cookie(Browser browser, String name) {
        return browser.answers().stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
