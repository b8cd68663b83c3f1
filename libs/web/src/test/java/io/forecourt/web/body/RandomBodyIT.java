package io.forecourt.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is thrown at a body's reader, it takes it or refuses it. The seed makes a failure repeatable. */
@SampleTest
class RandomBodyIT {

    private static final List<String> FIELDS = List.of(
            "number",
            "large",
            "decimal",
            "floating",
            "flag",
            "text",
            "day",
            "instant",
            "date",
            "texts",
            "map",
            "plate",
            "nested",
            "anything",
            "unknown");
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e-400",
            "9223372036854775808",
            "1".repeat(900),
            "1".repeat(2_000),
            "null",
            "true",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"NaN\"",
            "\"2026-01-01\"",
            "\"-999999999-01-01\"",
            "\"2026-01-01T00:00:00Z\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"2026-02-29T25:61:61Z\"",
            "[]",
            "[null]",
            "[[[]]]",
            "{}",
            "{\"name\":\"a\"}",
            "{\"name\":null}",
            "{\"\":{}}",
            "\"AB-1\"",
            "\"MONDAY\"",
            "NaN",
            "-",
            "\"",
            "{",
            "]",
            "");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isNeverAnInternalError(long seed) {
        Random random = new Random(seed);
        Requests requests = new Requests(port);
        for (int i = 0; i < 500; i++) {
            String body = body(random);

            Answer answer = requests.post("/api/v1/anything", body);

            assertThat(answer.status())
                    .as("seed %d, body %d: %s", seed, i, body)
                    .isIn(200, 400);
            if (answer.status() == 400) {
                assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:invalid-request");
            }
        }
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder("{\"number\":1");
        for (int fields = random.nextInt(4); fields > 0; fields--) {
            body.append(",\"").append(any(FIELDS, random)).append("\":").append(any(VALUES, random));
        }
        body.append('}');
        if (random.nextInt(4) == 0) {
            body.setCharAt(random.nextInt(body.length()), (char) random.nextInt(1, 0x250));
        }
        return body.toString();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
