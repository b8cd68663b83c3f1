package io.forecourt.web.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class IfMatchIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            '"3"',   200, ''
            '*',     200, ''
            '"2"',   412, stale
            'W/"3"', 412, stale
            '3',     400, invalid-request
            """)
    void anUpdateGoesThroughForTheVersionThatWasSeen(String header, int status, String slug) {
        Answer answer = change("If-Match", header);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(status == 200 ? "\"id\"" : "urn:forecourt:problem:" + slug);
    }

    @Test
    void anUpdateWithoutItIsToldToSendIt() {
        Answer answer = change();

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:precondition-required");
    }

    @Test
    void theTagThatWasReadCanBeSentBack() {
        String etag = new Requests(port).get("/api/v1/cars/1").header("ETag");

        assertThat(change("If-Match", etag).header("ETag")).isEqualTo(ETags.of(4));
    }

    private Answer change(String... headers) {
        Requests requests = new Requests(port);
        return requests.send(requests.builder("/api/v1/cars/1", headers)
                .header("Content-Type", "application/json")
                .method("PATCH", java.net.http.HttpRequest.BodyPublishers.ofString("{\"name\":\"a\",\"price\":1}")));
    }
}
