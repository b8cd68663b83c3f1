package io.forecourt.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.identity.People;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.throttle.ThrottleProperties.ClientDelays;
import io.forecourt.identity.throttle.ThrottleProperties.Delays;
import io.forecourt.identity.throttle.ThrottleProperties.Rate;
import io.forecourt.testing.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ThrottleIT {

    private static final ThrottleProperties PROPERTIES = new ThrottleProperties(
            Map.of(Limit.SIGN_UP, new Rate(3, Duration.ofMinutes(10))),
            new Delays(3, Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(24)),
            new ClientDelays(1_000, Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1)));

    @Autowired
    private JdbcClient jdbc;

    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    private final Clock clock = new MovingClock();
    private final ClientAddress client = new ClientAddress(UUID.randomUUID().toString());
    private final Email email = People.freshEmail();

    @Test
    void aLimitAllowsSomeAtOnceAndThenOneAtATime() {
        RateLimits limits = new RateLimits(jdbc, PROPERTIES, clock);
        for (int i = 0; i < 3; i++) {
            limits.require(Limit.SIGN_UP, client);
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> limits.require(Limit.SIGN_UP, client))
                .satisfies(often -> assertThat(often.retryAfter()).isEqualTo(Duration.ofMinutes(10)));
        pass(Duration.ofMinutes(10));
        limits.require(Limit.SIGN_UP, client);
        assertThat(limits.take(Limit.SIGN_UP, client.value())).isFalse();
        pass(Duration.ofHours(1));
        assertThat(IntStream.range(0, 5)
                        .filter(_ -> limits.take(Limit.SIGN_UP, client.value()))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void manyAtOnceAreNoMoreThanManyInARow() {
        RateLimits limits = new RateLimits(jdbc, PROPERTIES, clock);
        Guesses guesses = new Guesses(jdbc, PROPERTIES, clock);

        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .filter(_ -> limits.take(Limit.SIGN_UP, client.value()))
                        .count())
                .isEqualTo(3);
        assertThat(IntStream.range(0, 12)
                        .parallel()
                        .filter(_ -> guesses.begin(email, client))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void eachFurtherFailureDoublesTheDelayUpToTheLongest() {
        Guesses guesses = new Guesses(jdbc, PROPERTIES, clock);
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.begin(email, client)).isTrue();
        }

        for (int seconds : new int[] {30, 60, 120, 240, 300, 300}) {
            assertThat(guesses.begin(email, client)).isFalse();
            assertThat(guesses.blockedUntil(email)).contains(now.plusSeconds(seconds));
            pass(Duration.ofSeconds(seconds - 1));
            assertThat(guesses.begin(email, client)).isFalse();
            pass(Duration.ofSeconds(1));
            assertThat(guesses.begin(email, client)).isTrue();
        }
    }

    @Test
    void aDayLaterNobodyRemembers() {
        Guesses guesses = new Guesses(jdbc, PROPERTIES, clock);
        for (int i = 0; i < 4; i++) {
            guesses.begin(email, client);
        }

        pass(Duration.ofHours(25));

        for (int i = 0; i < 3; i++) {
            assertThat(guesses.begin(email, client)).isTrue();
        }
    }

    @Test
    void theRightPasswordForgivesTheAccountsFailuresAndOneOfTheClients() {
        Guesses guesses = new Guesses(jdbc, PROPERTIES, clock);
        guesses.begin(email, client);
        guesses.begin(email, client);

        guesses.wasRight(email, client);

        assertThat(jdbc.sql("select failures from guesses where subject = ?")
                        .param("client " + client.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(IntStream.range(0, 4)
                        .filter(_ -> guesses.begin(email, client))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void theCountersHoldNoAddresses() {
        new Guesses(jdbc, PROPERTIES, clock).begin(email, client);

        assertThat(jdbc.sql("select count(*) from guesses where subject ilike ?")
                        .param("%" + email.value() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
