package io.forecourt.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.e2e.Api;
import io.forecourt.e2e.Caller;
import io.forecourt.e2e.SystemUnderTest;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Never a 500, and every refusal in the one problem shape.
 *
 * <p>The requests follow from the seed alone: {@code -Dforecourt.fuzz.seed=…} draws others (or the failing ones again),
 * {@code -Dforecourt.fuzz.requests=…} more of them. They come a few at a time, as from several people.
 */
class BadInputFuzzIT {

    private static final long SEED = Long.getLong("forecourt.fuzz.seed", 20261121L);
    private static final int REQUESTS = Integer.getInteger("forecourt.fuzz.requests", 20_000);
    private static final int AT_ONCE = 4;
    private static final int EDGE_CASE_SIZE = 1000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway = SystemUnderTest.shared().gatewayUrl();
    private final Api.Credentials administrator = SystemUnderTest.shared().credentials(Caller.ADMIN);

    @Test
    void everyRequestIsAnsweredWithoutAServerErrorAndEveryRefusalIsAProblem() throws InterruptedException {
        KnownThings known = SystemUnderTest.shared().someThings();
        Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        JqwikSession.run(() -> {
            RandomGenerator<FuzzRequest> requests =
                    new FuzzRequests(known).forAnyOf(operations()).generator(EDGE_CASE_SIZE, true);
            Random random = new Random(SEED);
            Semaphore free = new Semaphore(AT_ONCE);
            try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < REQUESTS && failures.isEmpty(); i++) {
                    int number = i;
                    FuzzRequest request = requests.next(random).value();
                    free.acquire();
                    senders.execute(() -> {
                        try {
                            answers.merge(send(number, request), 1, Integer::sum);
                        } catch (Exception | AssertionError failed) {
                            failures.add(failed);
                        } finally {
                            free.release();
                        }
                    });
                }
            }
        });
        assertThat(failures).isEmpty();
        assertThat(answers)
                .as("answers by status; without successes nothing was tried in depth")
                .containsKeys(200, 201, 400, 404, 409);
    }

    private int send(int number, FuzzRequest request) throws Exception {
        HttpResponse<String> response =
                http.send(request.to(gateway, administrator.authorization()), BodyHandlers.ofString());
        assertAnsweredProperly(number, request, response);
        return response.statusCode();
    }

    private static List<ApiOperation> operations() throws Exception {
        List<ApiOperation> operations =
                ApiOperation.allIn(Path.of(System.getProperty("forecourt.root"), "docs", "api"));
        assertThat(operations).as("operations in docs/api").hasSizeGreaterThan(40);
        return operations;
    }

    private static void assertAnsweredProperly(int number, FuzzRequest request, HttpResponse<String> response) {
        String what = "request %d of seed %d: %s -> %d %s"
                .formatted(number, SEED, request, response.statusCode(), response.body());
        assertThat(response.statusCode()).as(what).isLessThan(500);
        if (response.statusCode() >= 400) {
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .as(what)
                    .startsWith("application/problem+json");
            JsonNode problem = parsed(what, response.body());
            assertThat(problem.path("status").asInt()).as(what).isEqualTo(response.statusCode());
            assertThat(problem.path("type").asString()).as(what).startsWith("urn:forecourt:problem:");
            assertThat(problem.path("title").asString()).as(what).isNotBlank();
            assertThat(problem.path("detail").asString()).as(what).isNotBlank();
        }
    }

    private static JsonNode parsed(String what, String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException notJson) {
            throw new AssertionError("Not a JSON problem: " + what, notJson);
        }
    }
}
