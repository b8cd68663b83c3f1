package io.forecourt.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedRequestIT {

    @LocalServerPort
    private int port;

    private Requests requests;

    @BeforeEach
    void connect() {
        requests = new Requests(port);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /nowhere
            POST,   /nowhere
            DELETE, /api/v1/nowhere
            GET,    /
            GET,    /error
            GET,    /api/v1/cars/1/
            GET,    /api/v1//cars/x/y
            """)
    void anUnknownRouteIsNotFoundWhateverTheMethod(String method, String path) {
        Answer answer = requests.send(method, path, "");

        assertProblem(answer, 404, "not-found");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = requests.send("DELETE", "/api/v1/cars", "");

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow").split(", ")).contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png;q=0.1"})
    void anAnswerThatCannotBeHadIsRefusedAsAProblem(String accepted) {
        assertProblem(requests.get("/api/v1/cars", "Accept", accepted), 406, "not-acceptable");
    }

    @Test
    void aMalformedAcceptHeaderIsRefused() {
        assertProblem(requests.get("/api/v1/cars", "Accept", "nonsense"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/search                            | /q     | is required
            /api/v1/search?q=a&max=ten                | /max   | must be a whole number
            /api/v1/search?q=a&max=99999999999        | /max   | must be a whole number
            /api/v1/search?q=a&since=now              | /since | must be an instant
            /api/v1/search?q=a&since=9999-01-01T00:00:00Z | /since | must be an instant
            /api/v1/search?q=a&days=MONDAY,NODAY      | /days  | must be one of MONDAY, TUESDAY
            /api/v1/filtered?days=NODAY               | /days  | must be one of MONDAY, TUESDAY
            /api/v1/filtered?days=MONDAY&days=NODAY   | /days  | must be one of MONDAY, TUESDAY
            /api/v1/cars/one                          | /id    | must be a whole number
            /api/v1/cars/99999999999999999999         | /id    | must be a whole number
            /api/v1/cars/1000001                      | /id    | must be less than or equal to 1000000
            /api/v1/plates/a                          | /plate | must be a plate
            """)
    void aWrongParameterIsRefusedByName(String path, String pointer, String detail) {
        Answer answer = requests.get(path, "Accept-Language", "de");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.<String>at("$.errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.<String>at("$.errors[0].detail")).startsWith(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "currency.currencyCode=EUR",
                "currency=none",
                "currency=EUR&currency=USD",
                "color[999999]=red",
                "color[0].bytes=a",
                "color[a]=red",
                "max.class=1",
                "max=1&max=2",
                "class.module=x"
            })
    void parametersThatReachIntoOthersAreHarmless(String query) {
        Answer answer =
                requests.get("/api/v1/filtered?" + query.replace("[", "%5B").replace("]", "%5D"));

        assertThat(answer.status()).isIn(200, 400);
    }

    @Test
    void aDeclaredProblemHasItsOwnMembersButKeepsTheStandardOnes() {
        Answer answer = requests.post("/api/v1/cars", "{\"name\":\"gold\",\"price\":2000000}");

        assertProblem(answer, 409, "too-expensive");
        assertThat(answer.<String>at("$.detail")).isEqualTo("Nobody pays that much; ask for less.");
        assertThat(answer.<Integer>at("$.highestPrice")).isEqualTo(1_000_000);
    }

    @Test
    void anUnexpectedFailureTellsNothingButItsTraceIdAndIsLoggedOnceUnderIt(CapturedOutput log) {
        Answer answer = requests.post("/api/v1/failures/unexpected", "{}", "X-Correlation-Id", "trace-4711");

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.<String>at("$.traceId")).isEqualTo("trace-4711");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(log.getOut()).containsOnlyOnce("secret state").containsPattern("ERROR \\[trace-4711]");
    }

    @Test
    void anErrorIsAnInternalErrorToo() {
        assertProblem(requests.post("/api/v1/failures/error", "{}"), 500, "internal-error");
    }

    @Test
    void aViolatedConstraintIsAConflictWithoutItsSql() {
        requests.post("/api/v1/cars", "{\"name\":\"twin\",\"price\":1}");
        Answer answer = requests.post("/api/v1/cars", "{\"name\":\"twin\",\"price\":1}");

        assertProblem(answer, 409, "conflict");
        assertThat(answer.body()).doesNotContain("twin", "insert", "cars_name_key");
    }

    @Test
    void beingOvertakenIsStaleWhenTheClientSaidWhatItHadSeen() {
        assertProblem(requests.post("/api/v1/failures/lock", "{}", "If-Match", "\"1\""), 412, "stale");
        assertProblem(requests.post("/api/v1/failures/lock", "{}"), 409, "concurrent-change");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() {
        assertProblem(requests.post("/api/v1/anything", large(70_000)), 413, "request-too-large");
        assertProblem(requests.post("/api/v1/anything", large(20_000_000)), 413, "request-too-large");
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() {
        var chunked = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(large(70_000).getBytes(StandardCharsets.UTF_8)));

        Answer answer = requests.send(requests.builder("/api/v1/anything", "Content-Type", "application/json")
                .POST(chunked));

        assertProblem(answer, 413, "request-too-large");
    }

    @Test
    void aPathMayTakeMore() {
        var bytes = BodyPublishers.ofByteArray(new byte[1_000_000]);
        var tooMany = BodyPublishers.ofByteArray(new byte[1_100_000]);

        assertThat(requests.send(requests.builder("/api/v1/uploads/raw").POST(bytes))
                        .body())
                .isEqualTo("{\"bytes\":1000000}");
        assertProblem(requests.send(requests.builder("/api/v1/uploads/raw").POST(tooMany)), 413, "request-too-large");
    }

    private static String large(int size) {
        return "{\"number\":1,\"text\":\"" + "a".repeat(size) + "\"}";
    }

    static void assertProblem(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:" + slug);
        assertThat(answer.<Integer>at("$.status")).isEqualTo(status);
        assertThat(answer.<String>at("$.title")).isNotBlank();
        assertThat(answer.<String>at("$.detail")).isNotBlank();
        assertThat(answer.<String>at("$.traceId")).isEqualTo(answer.header("X-Correlation-Id"));
    }
}
