package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import io.forecourt.gateway.standin.Wire;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingOnIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "GET"})
    void takesMethodTargetBodyAndHeadersToTheService(String method) throws Exception {
        send(
                method,
                "/api/v1/sales/a%20b%25?sort=soldOn,desc&q=%C3%BC+%26",
                "{\"price\":1}",
                "Content-Type",
                "application/json",
                "If-Match",
                "\"7\"",
                "Idempotency-Key",
                "k-1",
                "Authorization",
                "Bearer x");

        var received = SALES.last();
        assertThat(received.method()).isEqualTo(method);
        assertThat(received.target()).hasToString("/api/v1/sales/a%20b%25?sort=soldOn,desc&q=%C3%BC+%26");
        assertThat(received.body()).isEqualTo("{\"price\":1}");
        assertThat(received.headers().get("Content-Type")).containsExactly("application/json");
        assertThat(received.headers().get("Content-Length")).containsExactly("11");
        assertThat(received.headers().get("If-Match")).containsExactly("\"7\"");
        assertThat(received.headers().get("Idempotency-Key")).containsExactly("k-1");
        assertThat(received.headers().get("Authorization")).containsExactly("Bearer x");
    }

    @Test
    void bringsTheServicesAnswerBackUntouched() throws Exception {
        SALES.answer(Answer.of(
                201,
                "{\"id\":7}",
                "Content-Type",
                "application/json",
                "ETag",
                "\"0\"",
                "Idempotency-Replayed",
                "true",
                "Location",
                "/api/v1/sales/7"));

        HttpResponse<String> answer = send("POST", "/api/v1/sales", "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":7}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"0\"");
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/sales/7");
        assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid-request",
        "404, sale-not-found",
        "409, vin-already-committed",
        "412, stale",
        "500, internal-error"
    })
    void bringsTheServicesProblemsBackUntouched(int status, String slug) throws Exception {
        String problem = "{\"type\":\"urn:forecourt:problem:%s\",\"status\":%d}".formatted(slug, status);
        SALES.answer(Answer.of(status, problem, "Content-Type", "application/problem+json"));

        HttpResponse<String> answer = send("POST", "/api/v1/sales", "{}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(SALES.received()).hasSize(1);
    }

    @Test
    void givesALocationAtTheServiceRelative() throws Exception {
        SALES.answer(Answer.of(201, "", "Location", SALES.url() + "/api/v1/sales/7?x=1"));

        assertThat(send("POST", "/api/v1/sales", "{}").headers().firstValue("Location"))
                .hasValue("/api/v1/sales/7?x=1");
    }

    @Test
    void passesAnswersWithoutABody() throws Exception {
        SALES.answer(Answer.of(304, "", "ETag", "\"7\""));
        HttpResponse<String> unchanged = get("/api/v1/sales/7", "If-None-Match", "\"7\"");

        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().firstValue("ETag")).hasValue("\"7\"");

        SALES.answer(Answer.of(204, ""));
        assertThat(send("DELETE", "/api/v1/sales/7", "").statusCode()).isEqualTo(204);

        SALES.answer(Answer.of(200, "", "Content-Type", "application/json", "Content-Length", "982"));
        HttpResponse<String> head = send("HEAD", "/api/v1/sales/7", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).hasValue("982");
    }

    @Test
    void asksForOptionsAtTheService() throws Exception {
        SALES.answer(Answer.of(200, "", "Allow", "GET,POST"));

        assertThat(send("OPTIONS", "/api/v1/sales", "").headers().firstValue("Allow"))
                .hasValue("GET,POST");
    }

    @Test
    void keepsHeadersOfTheConnectionToThatConnection() throws Exception {
        Wire.exchange(port(), """
                POST /api/v1/sales HTTP/1.1\r
                Host: forecourt.example\r
                Connection: close, X-Between-Us\r
                X-Between-Us: secret\r
                Keep-Alive: timeout=5\r
                TE: trailers\r
                Upgrade: websocket\r
                Proxy-Authorization: Basic x\r
                X-For-All: yes\r
                Content-Length: 2\r
                \r
                {}""");

        assertThat(SALES.last().headers())
                .doesNotContainKeys("X-between-us", "Keep-alive", "Te", "Upgrade", "Proxy-authorization")
                .containsEntry("X-for-all", List.of("yes"));
    }

    @Test
    void saysWhoAsksAndBelievesNobodyElseAboutIt() throws Exception {
        Wire.get(
                port(),
                "/api/v1/sales",
                "X-Forwarded-For: 1.2.3.4",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "Forwarded: for=1.2.3.4",
                "X-Real-IP: 1.2.3.4");

        assertThat(SALES.last().headers())
                .containsEntry("X-forwarded-for", List.of("127.0.0.1"))
                .containsEntry("X-forwarded-host", List.of("forecourt.example"))
                .containsEntry("X-forwarded-proto", List.of("http"))
                .containsEntry("Via", List.of("1.1 forecourt"))
                .doesNotContainKeys("Forwarded", "X-real-ip");
        assertThat(SALES.last().headers().getFirst("Host"))
                .isEqualTo(SALES.url().substring("http://".length()));
    }

    @Test
    void followsNoRedirectAndSpeaksForNobody() throws Exception {
        SALES.answer(Answer.of(303, "", "Location", "/api/v1/customers"));
        assertThat(get("/api/v1/sales").statusCode()).isEqualTo(303);

        SALES.answer(Answer.of(401, "", "WWW-Authenticate", "Bearer"));
        HttpResponse<String> refusal = get("/api/v1/sales");
        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(SALES.last().headers()).doesNotContainKeys("User-agent-x", "Cookie", "Upgrade");
    }

    @Test
    void leavesEncodedBodiesAsTheyAre() throws Exception {
        SALES.answer(Answer.of(200, "not really gzip", "Content-Encoding", "gzip"));

        HttpResponse<String> answer = get("/api/v1/sales", "Accept-Encoding", "gzip");

        assertThat(SALES.last().headers().getFirst("Accept-Encoding")).isEqualTo("gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).isEqualTo("not really gzip");
    }

    @Test
    void leavesFormsAndPartsUnparsed() throws Exception {
        send("POST", "/api/v1/sales", "a=1&b=2", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(SALES.last().body()).isEqualTo("a=1&b=2");
        assertThat(SALES.last().target()).hasToString("/api/v1/sales");

        String parts = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n";
        send("PUT", "/api/v1/sales/7", parts, "Content-Type", "multipart/form-data; boundary=x");
        assertThat(SALES.last().body()).isEqualTo(parts);
    }
}
