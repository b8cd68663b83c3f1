package io.forecourt.web.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SampleTest
@ActiveProfiles("carcar")
class CarCarIT {

    private static final String FRONT_END = "http://localhost:3000";

    @LocalServerPort
    private int port;

    private Requests requests;

    @BeforeEach
    void connect() {
        requests = new Requests(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/people", "/api/people/"})
    void aTrailingSlashMakesNoDifferenceAndNoRedirect(String path) {
        assertThat(create(path, "application/json").status()).isEqualTo(200);
        assertThat(requests.send("PUT", "/api/people/7/finish/", "").body()).isEqualTo("{\"id\":7}");
        assertThat(requests.send("PUT", "/api/people/7/finish", "").body()).isEqualTo("{\"id\":7}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "multipart/form-data", "x"})
    void anyContentTypeIsJson(String contentType) {
        assertThat(create("/api/people/", contentType).body()).contains("\"number\":\"12\"", "\"price\":9.50");
    }

    @Test
    void noContentTypeIsJson() {
        Answer answer = requests.send(requests.builder("/api/people/")
                .POST(BodyPublishers.ofString("{\"employee_number\":\"12\",\"first_name\":\"Ann\",\"price\":1}")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"price":1}                            | employee_number is required; first_name is required
            {"employee_number":"1","price":"cheap"} | price must be a number
            {"employee_number":"1","price":"NaN"}  | price must be a number
            {"employee_number":"\\u0000","price":1} | employee_number must be a string
            nonsense                               | not the JSON expected
            ``                                     | no body
            """)
    void missingAndMalformedInputIsAMessage(String json, String message) {
        Answer answer = requests.post("/api/people/", json);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.<String>at("$.message")).contains(message);
    }

    @Test
    void errorsHaveTheStatusOfTheirProblemAndAMessageOnly() {
        Answer unknown = requests.send("DELETE", "/api/people/0/", "");
        Answer unexpected = requests.send("DELETE", "/api/people/1/", "");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"message\":\"Does not exist\"}");
        assertThat(unexpected.status()).isEqualTo(500);
        assertThat(unexpected.body()).startsWith("{\"message\":").doesNotContain("secret");
    }

    @Test
    void theFrontEndMayCallWithCredentials() {
        Answer preflight = requests.send(
                "OPTIONS",
                "/api/people/7/finish/",
                "",
                "Origin",
                FRONT_END,
                "Access-Control-Request-Method",
                "PUT",
                "Access-Control-Request-Headers",
                "content-type");
        Answer call = requests.send("PUT", "/api/people/7/finish/", "", "Origin", FRONT_END);

        for (Answer answer : new Answer[] {preflight, call}) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(FRONT_END);
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        }
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("PUT");
    }

    @Test
    void errorsReachTheFrontEndToo() {
        Answer answer = requests.send("DELETE", "/api/people/0/", "", "Origin", FRONT_END);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(FRONT_END);
    }

    @Test
    void nobodyElseMayCallFromABrowser() {
        assertThat(requests.send("PUT", "/api/people/7/finish/", "", "Origin", "http://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theVersionedApiStaysStrict() {
        assertThat(requests.get("/api/v1/cars/").status()).isEqualTo(404);
        assertThat(requests.send("POST", "/api/v1/anything", "{\"number\":1}", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(requests.get("/api/v1/cars", "Origin", FRONT_END).header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private Answer create(String path, String contentType) {
        return requests.send(
                "POST",
                path,
                "{\"employee_number\":12,\"first_name\":\"Ann\",\"price\":\"9.50\",\"extra\":[]}",
                "Content-Type",
                contentType);
    }
}
