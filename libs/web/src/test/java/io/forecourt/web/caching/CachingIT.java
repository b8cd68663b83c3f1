package io.forecourt.web.caching;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.SampleTest;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleTest
class CachingIT {

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/cars          | 200 | no-store
            /api/v1/cars/1        | 200 | private, no-cache
            /api/v1/cars/1000001  | 400 | no-store
            /api/v1/nowhere       | 404 | no-store
            /api/v1/stated        | 200 | max-age=7
            /api/v1/public/colors | 200 | public, max-age=0, s-maxage=5
            /api/v1/public/gray   | 200 | public, max-age=0, s-maxage=5
            /api/v1/public/pink   | 409 | no-store
            """)
    void everyAnswerSaysOnceWhoMayKeepIt(String path, int status, String kept) {
        Answer answer = client.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly(kept);
    }

    @Test
    void whatIsOutsideTheApiSaysNothing() {
        assertThat(client.get("/v3/api-docs").headers().map()).doesNotContainKey("cache-control");
    }

    @Test
    void aChangeIsNotKept() {
        assertThat(client.post("/api/v1/public/colors", Map.of()).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void aPublicAnswerThatIsStillTrueIsNotSentAgain() {
        Answer first = client.get("/api/v1/public/colors");

        Answer again = client.with("If-None-Match", first.etag())
                .get("/api/v1/public/colors")
                .expect(304);

        assertThat(again.text()).isEmpty();
        assertThat(again.headers().allValues("Cache-Control")).isEqualTo(List.of("public, max-age=0, s-maxage=5"));
    }

    @Test
    void aPublicAnswerKeepsTheTagItHas() {
        assertThat(client.get("/api/v1/public/gray").etag()).isEqualTo("\"12\"");
        client.with("If-None-Match", "\"12\"").get("/api/v1/public/gray").expect(304);
    }
}
