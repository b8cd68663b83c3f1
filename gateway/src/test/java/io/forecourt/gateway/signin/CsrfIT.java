package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfIT extends SignInTest {

    private static final String HEADER = "X-XSRF-TOKEN";

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void letsNoOtherSiteChangeAnything(String method) throws Exception {
        Browser browser = browser().signIn();

        HttpResponse<String> refused = browser.send(method, "/api/v1/sales/7", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:forecourt:problem:csrf-token-missing");
        assertThat(json(refused).get("detail").asString()).contains(HEADER, "XSRF-TOKEN", "/api/v1/me");
        assertThat(SALES.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void letsThePagesOfThisSiteChangeThings(String method) throws Exception {
        Browser browser = browser().signIn();

        assertThat(browser.change(method, "/api/v1/sales/7", "{}").statusCode()).isEqualTo(200);
        assertThat(SALES.last().method()).isEqualTo(method);
        assertThat(SALES.last().headers()).doesNotContainKey("X-xsrf-token");
    }

    @Test
    void takesNoTokenButTheSessionsOwn() throws Exception {
        Browser browser = browser().signIn();
        Browser other = browser().signIn();
        // As somebody may who can set cookies for this site, from a page next door.
        browser.cookies().put("XSRF-TOKEN", "planted");

        assertThat(browser.change("POST", "/api/v1/sales", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.send(
                                "POST",
                                "/api/v1/sales",
                                "{}",
                                HEADER,
                                other.cookies().get("XSRF-TOKEN"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", "/api/v1/sales", "{}", HEADER, "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesAPageTheCookieBackThatItHasLost() throws Exception {
        Browser browser = browser().signIn();
        browser.cookies().remove("XSRF-TOKEN");

        browser.get("/api/v1/me");

        assertThat(browser.change("POST", "/api/v1/sales", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void readsNothingOutOfWhatPassesThrough() throws Exception {
        Browser browser = browser().signIn();
        String form = "_csrf=" + browser.cookies().get("XSRF-TOKEN");

        HttpResponse<String> answer =
                browser.send("POST", "/api/v1/sales", form, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void isNotFooledByAnotherWayToWriteAPath() throws Exception {
        Browser browser = browser().signIn();

        assertThat(browser.send("POST", "/api/v1/%73ales", "{}").statusCode()).isEqualTo(404);
        assertThat(browser.send("POST", "/%61pi/v1/sales", "{}").statusCode()).isEqualTo(404);
        assertThat(browser.send("POST", "/api/v1/sales/%37", "{}").statusCode()).isEqualTo(403);
        assertThat(SALES.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/account/password", "/oauth2/token", "/webauthn/register", "/connect/logout"})
    void leavesIdentitysPagesToIdentityWhichKnowsThemByItsOwnCookie(String path) throws Exception {
        Browser browser = browser().signIn();

        assertThat(browser.send("POST", path, "").statusCode()).isNotEqualTo(403);
        assertThat(IDENTITY.last().target().getPath()).isEqualTo(path);
    }

    @Test
    void asksNoTokenOfWhoeverHasNothingToLose() throws Exception {
        assertThat(browser().send("POST", "/api/v1/sales", "{}").statusCode()).isEqualTo(200);
        assertThat(browser()
                        .send("POST", "/api/v1/sales", "{}", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void signsNobodyOutForAnotherSite() throws Exception {
        Browser browser = browser().signIn();

        assertThat(browser.send("POST", "/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(browser.send("POST", "/sign-out/everywhere", "").statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", "/sign%2dout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(405);
        assertThat(json(browser.get("/api/v1/me")).get("signedIn").asBoolean()).isTrue();
    }
}
