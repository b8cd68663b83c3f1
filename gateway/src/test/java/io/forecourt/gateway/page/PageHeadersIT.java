package io.forecourt.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadersIT extends GatewayTest {

    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/status", "/site.css", "/account/sign-in", "/nothing/here", "/a//b"})
    void areOnEveryAnswer(String path) throws Exception {
        HttpHeaders headers = get(path).headers();

        assertThat(headers.firstValue(POLICY).orElseThrow())
                .contains("default-src ", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void letDataDoNothingAtAll() throws Exception {
        HttpHeaders headers = get("/api/v1/sales").headers();

        assertThat(headers.firstValue(POLICY)).hasValue("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }

    @Test
    void areTheServicesOwnWhereItSaysThem() throws Exception {
        IDENTITY.answer(Answer.of(200, "", POLICY, "default-src 'none'", "Referrer-Policy", "no-referrer"));

        HttpHeaders headers = get("/account/sign-in").headers();

        assertThat(headers.allValues(POLICY)).containsExactly("default-src 'none'");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }
}
