package io.forecourt.e2e.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api;
import io.forecourt.e2e.Api.Answer;
import io.forecourt.e2e.SystemUnderTest;
import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.system.DemoAccounts;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Both gateways are restarted, one after the other, and the key that signs tokens is replaced, while people work. Times
 * are as in production but all shorter, so that every token and every copy of the keys is renewed meanwhile.
 */
class NobodyIsSignedOutIT {

    private static final Duration TOKENS_LIVE = Duration.ofSeconds(10);
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final int PEOPLE = 4;
    private static final int SOME_REQUESTS = 50;

    private static ForecourtSystem system;
    private static TwoGateways gateways;
    private final List<Worker> workers = new ArrayList<>();

    @BeforeAll
    static void start() throws InterruptedException {
        SystemOptions options = SystemOptions.throwaway(SystemUnderTest.projectRoot())
                .services(Service.IDENTITY, Service.INVENTORY, Service.GATEWAY)
                .demo()
                .startLimit(START_LIMIT)
                .environment(Service.IDENTITY, "FORECOURT_IDENTITY_CLIENTS_ACCESSTOKENS", TOKENS_LIVE.toString())
                .environment(Service.IDENTITY, "FORECOURT_IDENTITY_KEYS_PUBLISHEDAHEAD", "8s")
                .environment(Service.IDENTITY, "FORECOURT_IDENTITY_KEYS_KEPTAFTER", "20s")
                .environment(Service.IDENTITY, "FORECOURT_IDENTITY_KEYS_READEVERY", "1s");
        for (Service service : List.of(Service.IDENTITY, Service.INVENTORY, Service.GATEWAY)) {
            options.environment(service, "FORECOURT_SECURITY_KEYSKEPTFOR", "3s");
        }
        system = ForecourtSystem.start(options);
        gateways = TwoGateways.of(system);
    }

    @AfterAll
    static void stop() {
        gateways.close();
        system.close();
    }

    @Test
    void whenGatewaysRestartAndTheKeyIsReplacedUnderLoad() throws InterruptedException {
        String early = system.demoPerson("ADMIN").authorization();
        assertThat(importsAs(early).status()).isEqualTo(200);
        for (int person = 0; person < PEOPLE; person++) {
            workers.add(new Worker("worker-" + person, gateways, signedIn()));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.forEach(threads::submit);
            awaitMoreWork();

            gateways.restart();
            awaitMoreWork();

            Instant everyTokenIsNew = replaceTheKey().plus(TOKENS_LIVE.multipliedBy(2));
            await().atMost(Duration.ofMinutes(2)).until(() -> Instant.now().isAfter(everyTokenIsNew));
            awaitMoreWork();
            threads.shutdownNow();
        }

        assertThat(workers).flatExtracting(Worker::surprises).isEmpty();
        assertThat(importsAs(early).status())
                .as("with a token that has run out")
                .isEqualTo(401);
    }

    private static Answer importsAs(String authorization) {
        return new Api(system.gatewayUrl().toString()).as(() -> authorization).get("/api/v1/automobile-imports?size=1");
    }

    private static Browser signedIn() throws InterruptedException {
        return new Browser(system.publicUrl())
                .signIn(
                        DemoAccounts.address("ADMIN"),
                        system.home().demoAccounts().password());
    }

    private void awaitMoreWork() {
        List<Integer> before = workers.stream().map(Worker::requests).toList();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> IntStream.range(0, PEOPLE)
                        .allMatch(person -> workers.get(person).requests() > before.get(person) + SOME_REQUESTS));
    }

    /** Returns when tokens are signed by the next key. */
    private static Instant replaceTheKey() throws InterruptedException {
        Api identity = new Api(system.serviceUrl(Service.IDENTITY).toString())
                .as(() -> system.operator().authorization(Operator.OPERATIONS));
        String old = keyOfANewToken();
        Answer next = identity.post("/actuator/signingkeys", "{}");
        assertThat(next.status()).as(next.toString()).isEqualTo(200);
        String kid = next.body().path("kid").asString();
        assertThat(kid).isNotEqualTo(old);
        await().atMost(Duration.ofMinutes(1)).until(() -> keyOfANewToken().equals(kid));
        return Instant.now();
    }

    private static String keyOfANewToken() throws InterruptedException {
        String token = system.operator().authorization(Operator.OPERATIONS).substring("Bearer ".length());
        byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        return JsonMapper.shared()
                .readTree(new String(header, StandardCharsets.UTF_8))
                .path("kid")
                .asString();
    }
}
