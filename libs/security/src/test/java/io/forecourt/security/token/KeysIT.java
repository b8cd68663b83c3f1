package io.forecourt.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.TestIssuer;
import io.forecourt.testing.security.TestToken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Keys of an issuer of its own, which comes and goes; fetched anew as often as somebody may want it. */
@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
class KeysIT {

    private static final TestIssuer ISSUER = TestIssuer.start();

    @LocalServerPort
    private int port;

    private Client client;

    @DynamicPropertySource
    static void ofThisIssuer(DynamicPropertyRegistry properties) {
        properties.add("forecourt.security.jwks", ISSUER::keys);
        properties.add("forecourt.security.pause", () -> "200ms");
        properties.add("forecourt.security.keys-kept-for", () -> "1s");
        properties.add("forecourt.security.remembered-for", () -> "100ms");
    }

    @BeforeEach
    void open() {
        client = new Client(port);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void believesTheTokensOfARotatedKeyWithoutARestart() {
        String before = token();
        ask(before).expect(200);

        ISSUER.rotate();

        await().until(() -> ask(token()).status() == 200);
        ask(before).expect(200);
    }

    @Test
    void doesNotAskTheIssuerAboutATokenWhoseKeyItKnows() {
        String token = token();
        ask(token).expect(200);
        int asked = ISSUER.requests();

        for (int i = 0; i < 20; i++) {
            ask(token).expect(200);
        }

        assertThat(ISSUER.requests()).isLessThanOrEqualTo(asked + 1);
    }

    @Test
    void doesNotLetStrangersMakeItAskTheIssuerAllTheTime() {
        ask(token()).expect(200);
        int asked = ISSUER.requests();
        long start = System.nanoTime();

        for (int i = 0; i < 30; i++) {
            ask(TestToken.of(ISSUER, "stranger").signedByAStranger()).expect(401);
        }

        long pauses = (System.nanoTime() - start) / 200_000_000 + 1;
        assertThat(ISSUER.requests() - asked).isLessThanOrEqualTo((int) pauses + 1);
    }

    @Test
    void goesOnWithTheKeysItHasWhileTheIssuerIsAway() throws Exception {
        String token = token();
        ask(token).expect(200);

        ISSUER.duringOutage(() -> {
            // For longer than the keys are kept without asking.
            await().during(Duration.ofMillis(1_500)).until(() -> ask(token).status() == 200);
            ask(TestToken.of(ISSUER, "stranger").signedByAStranger()).expect(401);
        });

        ISSUER.rotate();
        await().until(() -> ask(token()).status() == 200);
    }

    @Test
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
    void asksForPatienceWhereItNeverHadAKeyAndServesStrangersMeanwhile() throws Exception {
        ISSUER.duringOutage(() -> {
            Answer answer = ask(token()).expect(503);

            assertThat(answer.problem()).isEqualTo("temporarily-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            client.get("/api/v1/brochures/new-cars").expect(200);
            client.get("/actuator/health/readiness").expect(200);
        });

        await().until(() -> ask(token()).status() == 200);
    }

    @Test
    void stopsBelievingAKeyThatWasWithdrawn() {
        String before = token();
        ask(before).expect(200);

        ISSUER.rotate();
        ISSUER.withdrawOldKeys();

        await().until(() -> ask(before).status() == 401);
    }

    private Answer ask(String token) {
        return client.as(token).get("/api/v1/greeting");
    }

    private static String token() {
        return TestToken.of(ISSUER, "somebody").with("roles", List.of()).signed();
    }
}
