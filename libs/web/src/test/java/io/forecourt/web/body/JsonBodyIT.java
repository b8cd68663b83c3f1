package io.forecourt.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class JsonBodyIT {

    @LocalServerPort
    private int port;

    private Requests requests;

    @BeforeEach
    void connect() {
        requests = new Requests(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"number":"1"}                                   | /number   | must be a whole number from -2147483648 to 2147483647
            {"number":1.5}                                   | /number   | must be a whole number
            {"number":2147483648}                            | /number   | must be a whole number
            {"number":true}                                  | /number   | must be a whole number
            {"number":null}                                  | /number   | is required
            {}                                               | /number   | is required
            {"number":[1]}                                   | /number   | must be a whole number
            {"number":1,"large":9223372036854775808}         | /large    | must be a whole number
            {"number":1,"large":""}                          | /large    | must be a whole number
            {"number":1,"decimal":"1"}                       | /decimal  | must be a number
            {"number":1,"decimal":1e999999999}               | /decimal  | must be a number
            {"number":1,"floating":"NaN"}                    | /floating | must be a finite number
            {"number":1,"floating":1e999}                    | /floating | must be a finite number
            {"number":1,"flag":"true"}                       | /flag     | must be true or false
            {"number":1,"flag":1}                            | /flag     | must be true or false
            {"number":1,"text":5}                            | /text     | must be a string
            {"number":1,"text":{}}                           | /text     | must be a string
            {"number":1,"text":"a\\u0000b"}                  | /text     | must be a string
            {"number":1,"text":"\\ud83d"}                    | /text     | must be a string
            {"number":1,"day":"SOMEDAY"}                     | /day      | must be one of MONDAY, TUESDAY
            {"number":1,"day":""}                            | /day      | must be one of MONDAY, TUESDAY
            {"number":1,"day":0}                             | /day      | must be one of MONDAY, TUESDAY
            {"number":1,"instant":"yesterday"}               | /instant  | must be an instant
            {"number":1,"instant":1700000000}                | /instant  | must be an instant
            {"number":1,"instant":"+999999999-01-01T00:00:00Z"} | /instant | must be an instant
            {"number":1,"instant":"1899-12-31T23:59:59Z"}    | /instant  | must be an instant
            {"number":1,"date":"2026-02-30"}                 | /date     | must be a date
            {"number":1,"date":[2026,1,1]}                   | /date     | must be a date
            {"number":1,"date":"9999-12-31"}                 | /date     | must be a date
            {"number":1,"texts":"a"}                         | /texts    | must be an array
            {"number":1,"texts":["a",null]}                  | /texts/1  | is required
            {"number":1,"texts":["a",1]}                     | /texts/1  | must be a string
            {"number":1,"map":{"a":"\\u0000"}}               | /map/a    | must be a string
            {"number":1,"plate":"?"}                         | /plate    | must be a plate
            {"number":1,"plate":{"text":"AB"}}               | /plate    | must be
            {"number":1,"nested":[]}                         | /nested   | must be an object
            {"number":1,"nested":{}}                         | /nested/name | is required
            {"number":1,"nested":{"name":"a","children":[{"name":"b"},{}]}} | /nested/children/1/name | is required
            {"number":1,"nested":{"name":"a","x~/y":1}}      | /nested/x~0~1y | unknown field `x~/y`; known fields are children, name
            {"number":1,"anything":{"a":["\\u0000"]}}        | /anything | must be a string
            {"number":1,"map":{"\\u0000":"a"}}               | /map     | must be a string
            {"number":1,"\\u0007":1}                         | /\ufffd   | unknown field `\ufffd`
            {"number":1,"extra":1}                           | /extra    | unknown field `extra`; known fields are anything, date, day
            """)
    void aWrongFieldIsRefusedWithItsPointer(String json, String pointer, String detail) {
        Answer answer = requests.post("/api/v1/anything", json);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:invalid-request");
        assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly(pointer);
        assertThat(answer.<String>at("$.errors[0].detail")).startsWith(detail);
        assertThat(answer.body()).doesNotContain("java.", "io.forecourt", "jackson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"number":1,}                 | line 1, column
            {"number":1                   | ends too early
            {"number":1} {}               | something after its end (line 1, column
            {"number":1,"number":2}       | line 1, column
            {number:1}                    | line 1, column
            {"number":NaN}                | line 1, column
            []                            | must be an object
            "text"                        | must be an object
            1                             | must be an object
            null                          | The body is required
            {"number":1,"\\ud83d":1}      | line 1, column
            <car/>                        | line 1, column
            ``                            | has no body
            """)
    void aBodyThatIsNoJsonObjectIsRefusedWithItsPlace(String body, String detail) {
        Answer answer = requests.post("/api/v1/anything", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:invalid-request");
        assertThat(answer.<String>at("$.detail")).contains(detail);
        assertThat(answer.body()).doesNotContain("java.", "io.forecourt", "jackson");
    }

    @Test
    void nullIsNoBodyWhereBodiesAreValidatedEither() {
        Answer answer = requests.post("/api/v1/cars", "null");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.<String>at("$.errors[0].detail")).isEqualTo("is required");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"number\":1,\"anything\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        Answer answer = requests.post("/api/v1/anything", deep);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.<String>at("$.detail")).contains("nested too deeply");
    }

    @Test
    void everythingMissingAndEverythingInvalidIsReportedAtOnce() {
        Answer answer = requests.post("/api/v1/cars", "{\"price\":-1}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].pointer")).containsExactly("/name", "/price");
    }

    @Test
    void validValuesPass() {
        Answer answer = requests.post("/api/v1/anything", """
                {"number":-1,"large":9223372036854775807,"decimal":1.50,"floating":1,"flag":false,"text":"😀 ä",
                 "day":"FRIDAY","instant":"2200-12-31T23:59:59Z","date":"1900-01-01","texts":[],"map":{"a":"b"},
                 "plate":"AB-1","nested":{"name":"","children":[]},"anything":[1,"a",{"b":null}]}""");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.<String>at("$.text")).isEqualTo("😀 ä");
    }

    @Test
    void anotherContentTypeIsRefused() {
        Answer answer = requests.send("POST", "/api/v1/anything", "number=1", "Content-Type", "text/plain");

        assertThat(answer.status()).as(answer.body()).isEqualTo(415);
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:unsupported-media-type");
        assertThat(answer.<String>at("$.detail")).contains("application/json");
    }
}
