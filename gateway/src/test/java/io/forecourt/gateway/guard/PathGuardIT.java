package io.forecourt.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sales/../../../actuator/health",
                "/api/v1/sales/..",
                "/api/v1/sales/%2e%2e/%2e%2e/actuator/health",
                "/api/v1/sales/..%2f..%2factuator",
                "/api/v1/sales%2f7",
                "/api/v1/sales%5c7",
                "/api/v1//sales",
                "//api/v1/sales",
                "/api/v1/sales;jsessionid=1",
                "/api;/v1/sales",
                "/api/v1/sales/..;/customers",
                "/api/v1/sales/%00",
                "/api/v1/sales/%0d%0aX-Evil:%201",
                "/api/v1/sales/%",
                "/api/v1/sales/\\..\\7"
            })
    void refusesTricksBeforeAnyServiceSeesThem(String target) throws Exception {
        String answer = Wire.get(port(), target);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Type: application/problem+json");
        assertThat(answer).contains("urn:forecourt:problem:invalid-request", "X-Correlation-Id: ");
        assertThat(SALES.received()).isEmpty();
    }

    @Test
    void readsAnAbsoluteTargetByItsPathOnly() throws Exception {
        assertThat(Wire.get(port(), "http://forecourt.example/api/v1/sales")).startsWith("HTTP/1.1 200");
        assertThat(SALES.last().target()).hasToString("/api/v1/sales");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Content-Length: 4\r\nContent-Length: 5",
                "Content-Length: -1",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked"
            })
    void smugglesNoSecondRequest(String framing) throws Exception {
        String request = "POST /api/v1/sales HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + framing
                + "\r\n\r\n0\r\n\r\nGET /api/v1/customers HTTP/1.1\r\nHost: x\r\n\r\n";

        Wire.exchange(port(), request);

        assertThat(SALES.received())
                .noneMatch(received -> received.target().getPath().contains("customers"));
    }
}
