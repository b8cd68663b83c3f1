package io.forecourt.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.SampleTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no proper HTTP client can send. */
@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class RawRequestIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search?q=%00",
                "/api/v1/search?q=%",
                "/api/v1/search?q=%zz",
                "/api/v1/search?q=%2",
                "/api/v1/search?q=%ff",
                "/api/v1/search?q=%ed%a0%80",
                "/api/v1/search?q=%c0%80",
                "/api/v1/search?q=a&%00=b",
                "/api/v1/plates/%00",
                "/api/v1/plates/%ff",
                "/api/v1/plates/a%2fb",
                "/api/v1/plates/a%5cb",
                "/api/v1/plates/%zz",
                "/api/v1/plates/<script>",
                "/api/v1/plates/a\\b",
                "/api/v1/plates/ä",
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
            })
    void aTargetThatIsNoTextIsABadRequest(String target) throws IOException {
        assertProblem(send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void tooLongAUrlIsABadRequest() throws IOException {
        String target = "/api/v1/search?q=" + "a".repeat(20_000);

        assertProblem(send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void tooManyParametersAreABadRequest() throws IOException {
        String target = "/api/v1/search?q=a" + "&a=1".repeat(1_001);

        assertProblem(send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void tooLargeAHeaderIsABadRequest() throws IOException {
        String header = "X-Large: " + "a".repeat(20_000);

        assertProblem(send("GET /api/v1/cars HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /api/v1/cars HTTP/1.1\r\n\r\n",
                "GET /api/v1/cars HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/v1/cars HTTP/1.1\r\nHost: localhost\r\nBad Header: 1\r\n\r\n",
                "POST /api/v1/cars HTTP/1.1\r\nHost: localhost\r\nContent-Length: minus\r\n\r\n",
                "POST /api/v1/anything HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            })
    void aMalformedRequestIsABadRequest(String request) throws IOException {
        assertProblem(send(request), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "BREW"})
    void anUnusualMethodIsNotAllowed(String method) throws IOException {
        String answer = send(method + " /api/v1/cars HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1.1 (405|501)").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json;charset=utf-16",
                "Content-Type: application/json;charset=nonsense",
                "Content-Type: application",
                "Content-Type: /",
                "Content-Type: application/json;;=",
                "Content-Type: application/json\r\nContent-Encoding: gzip",
                "Content-Type: application/json\r\nExpect: miracles",
                "Content-Type: application/json\r\nAccept: */*;q=much",
                "Content-Type: application/json\r\nAccept-Language: ?,;q",
                "Content-Type: application/json\r\nAccept-Charset: nonsense",
                "Content-Type: application/json\r\nCookie: ===;;\\",
                "Content-Type: application/json\r\nX-Correlation-Id: <a>",
                "Content-Type: application/json\r\nX-HTTP-Method-Override: DELETE",
                "Content-Type: application/json\r\nOrigin: http://[",
                "Content-Type: application/json\r\nOrigin: http://[\r\nAccess-Control-Request-Method: POST",
                "Content-Type: multipart/form-data",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: application/x-www-form-urlencoded",
            })
    void strangeHeadersAreNoReasonForAnInternalError(String header) throws IOException {
        String body = "{\"number\":1}";
        for (String method : new String[] {"POST", "OPTIONS", "PUT"}) {
            String answer = send(method + " /api/v1/anything HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + header + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);

            assertThat(answer).containsPattern("^HTTP/1.1 (200|400|403|405|406|415|417) ");
            if (!answer.startsWith("HTTP/1.1 200")) {
                assertThat(answer).contains("application/problem+json");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-None-Match: abc",
                "If-None-Match: \"",
                "If-Modified-Since: yesterday",
                "If-Unmodified-Since: 0",
                "If-Range: x",
                "Range: bytes=z-",
                "Range: bytes=0-1"
            })
    void strangeConditionsAreNoReasonForAnInternalError(String header) throws IOException {
        String answer =
                send("GET /api/v1/cars/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1.1 (200|304|400|412|416) ");
    }

    @Test
    void bytesThatAreNotUtf8AreABadRequest() throws IOException {
        String body = "{\"number\":1,\"text\":\"\u00e4\"}";

        assertProblem(
                send("POST /api/v1/anything HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body),
                400);
    }

    @Test
    void aClientThatGoesAwayIsNoErrorOfOurs(CapturedOutput log) throws IOException {
        send("POST /api/v1/anything HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{\"number\":");
        send("POST /api/v1/uploads/raw HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{");

        assertThat(log.getOut()).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void anAnswerThatFailsHalfWayIsBrokenOff() throws IOException {
        String answer = send("GET /api/v1/half HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("HTTP/1.1 200", "first half").doesNotContain("\r\n0\r\n");
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json")
                .contains("\"type\":\"urn:forecourt:problem:invalid-request\"")
                .contains("\"traceId\":\"")
                .doesNotContain("<html", "java.");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
