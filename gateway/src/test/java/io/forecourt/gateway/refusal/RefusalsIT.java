package io.forecourt.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "forecourt.gateway.routes.imports.rate-limit.requests=1",
            "forecourt.gateway.routes.imports.rate-limit.per=1h",
        })
class RefusalsIT extends SignInTest {

    private static final String CLIENT = " client=127.0.0.0/24";

    @Test
    void areCountedAndLoggedOnceWithoutAnythingPersonal(CapturedOutput log) throws Exception {
        Browser browser = browser().signIn();

        browser.send("DELETE", "/api/v1/customers/ann-hall", "");
        browser.send("DELETE", "/api/v1/customers/bob-reed", "");

        assertThat(lines(log))
                .containsExactly("reason=csrf-token-missing method=DELETE path=/api/v1/customers/**" + CLIENT);
        assertThat(log).doesNotContain("ann-hall", "bob-reed", account);
        assertThat(metrics())
                .contains(
                        "forecourt_gateway_refusals_total{path=\"/api/v1/customers/**\",reason=\"csrf-token-missing\"} 2.0");
    }

    @Test
    void tellOfClientsThatSendTooMuch(CapturedOutput log) throws Exception {
        send("POST", "/api/v1/automobile-imports", "vin\n");
        send("POST", "/api/v1/automobile-imports", "vin\n");

        assertThat(lines(log))
                .containsExactly("reason=too-many-requests method=POST path=/api/v1/automobile-imports/**" + CLIENT);
    }

    @Test
    void tellOfSessionsThatTheProviderHasEnded(CapturedOutput log) throws Exception {
        Browser browser = browser().signIn();
        provider.endEverything();
        later(Duration.ofMinutes(6));

        assertThat(browser.get("/api/v1/appointments").statusCode()).isEqualTo(401);

        assertThat(lines(log)).containsExactly("reason=session-over method=GET path=/api/v1/appointments/**" + CLIENT);
    }

    @Test
    void tellOfSignInsThatAreNobodysDoing(CapturedOutput log) throws Exception {
        browser().get("/login/oauth2/code/forecourt?code=a&state=b");
        browser().get("/sign-in", "Sec-Fetch-Site", "cross-site");
        provider.answeringNonce("another");
        browser().open("/sign-in");

        assertThat(lines(log))
                .containsExactly(
                        "reason=sign-in-not-begun method=GET path=/login/oauth2/code/**" + CLIENT,
                        "reason=sign-in-from-elsewhere method=GET path=/sign-in" + CLIENT,
                        "reason=sign-in-not-accepted method=GET path=/login/oauth2/code/**" + CLIENT);
    }

    @Test
    void tellOfPathsThatAreUpToSomething(CapturedOutput log) throws Exception {
        browser().get("/api/v1/sales/%2e%2e/anna");
        browser().get("/nothing//anna");

        assertThat(lines(log))
                .containsExactly(
                        "reason=ambiguous-path method=GET path=/api/v1/sales/**" + CLIENT,
                        "reason=ambiguous-path method=GET path=other" + CLIENT);
        assertThat(log).doesNotContain("anna");
    }

    private static List<String> lines(CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> line.contains(" : Refused: "))
                .map(line -> line.replaceFirst(".* : Refused: ", ""))
                .toList();
    }
}
