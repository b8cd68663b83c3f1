package io.forecourt.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "forecourt.gateway.clients.rate-limit.requests=1",
            "forecourt.gateway.clients.rate-limit.per=1h",
            "forecourt.gateway.clients.trusted-proxies=127\\\\.0\\\\.0\\\\.1",
        })
class TrustedProxyIT extends GatewayTest {

    @Test
    void believesATrustedProxyWhoTheClientIs() throws Exception {
        assertThat(from("203.0.113.7")).startsWith("HTTP/1.1 200");
        assertThat(SALES.last().headers())
                .containsEntry("X-forwarded-for", List.of("203.0.113.7"))
                .containsEntry("X-forwarded-proto", List.of("https"));

        assertThat(from("203.0.113.8")).startsWith("HTTP/1.1 200");
        assertThat(from("203.0.113.7")).startsWith("HTTP/1.1 429");
    }

    @Test
    void believesNothingThatTheClientItselfSaidBefore() throws Exception {
        assertThat(from("198.51.100.1, 203.0.113.20")).startsWith("HTTP/1.1 200");
        assertThat(SALES.last().headers()).containsEntry("X-forwarded-for", List.of("203.0.113.20"));

        assertThat(from("198.51.100.2, 203.0.113.20")).startsWith("HTTP/1.1 429");
    }

    private String from(String forwardedFor) throws Exception {
        return Wire.get(port(), "/api/v1/sales", "X-Forwarded-For: " + forwardedFor, "X-Forwarded-Proto: https");
    }
}
