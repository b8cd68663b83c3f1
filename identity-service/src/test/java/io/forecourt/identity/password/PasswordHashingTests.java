package io.forecourt.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordHashingTests {

    private static final String PASSWORD = "four yellow headlights";

    private final PasswordHashing hashing = hashing(1_024, Duration.ofSeconds(10));

    @Test
    void knowsAPasswordAgainAndNoOther() {
        String hash = hashing.hash(PASSWORD);

        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=1024,t=1,p=1$").doesNotContain(PASSWORD);
        assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        assertThat(hashing.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(hashing.hash(PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void looksAtEveryCharacterOfALongOne() {
        String prefix = "x".repeat(127);

        assertThat(hashing.matches(prefix + "b", hashing.hash(prefix + "a"))).isFalse();
    }

    @Test
    void takesTheSameCharactersHoweverTheyAreComposed() {
        assertThat(hashing.matches("Pa\u0308sswo\u0308rter", hashing.hash("P\u00e4ssw\u00f6rter")))
                .isTrue();
    }

    @Test
    void comparesToNothingInVainAndInTheSameTime() {
        PasswordHashing costly = hashing(19_456, Duration.ofSeconds(10));
        String hash = costly.hash(PASSWORD);

        assertThat(costly.matches("nobody's", null)).isFalse();
        double ratio =
                (double) median(() -> costly.matches("wrong", null)) / median(() -> costly.matches("wrong", hash));

        assertThat(ratio).isBetween(0.33, 3.0);
    }

    @Test
    void makesAHashAnewThatCostLessThanItDoesNow() {
        String cheap = hashing.hash(PASSWORD);
        PasswordHashing today = hashing(2_048, Duration.ofSeconds(10));

        String better = today.better(PASSWORD, cheap).orElseThrow();

        assertThat(better).contains("m=2048");
        assertThat(today.matches(PASSWORD, better)).isTrue();
        assertThat(today.better(PASSWORD, better)).isEmpty();
    }

    @Test
    void takesHashesThatWereMadeElsewhereAndMakesThemAnew() {
        String foreign = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

        assertThat(hashing.matches(PASSWORD, foreign)).isTrue();
        assertThat(hashing.better(PASSWORD, foreign)).isPresent();
    }

    @Test
    void asksWhoWaitsTooLongToComeBack() throws Exception {
        PasswordHashing impatient = hashing(65_536, Duration.ZERO);
        Callable<String> hash = () -> impatient.hash(PASSWORD);

        try (ExecutorService crowd = Executors.newFixedThreadPool(4)) {
            List<Future<String>> results =
                    crowd.invokeAll(IntStream.range(0, 4).mapToObj(_ -> hash).toList());

            assertThat(results).anyMatch(result -> result.state() == Future.State.SUCCESS);
            assertThat(results)
                    .filteredOn(result -> result.state() == Future.State.FAILED)
                    .isNotEmpty()
                    .allMatch(result -> result.exceptionNow() instanceof TooBusy);
        }
    }

    @Test
    void doesNotTakeWhatIsNoHash() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> hashing.matches(PASSWORD, "{plain}" + PASSWORD));
    }

    private static long median(Callable<Boolean> work) {
        return Arrays.stream(IntStream.range(0, 9)
                        .mapToLong(_ -> {
                            long start = System.nanoTime();
                            try {
                                work.call();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return System.nanoTime() - start;
                        })
                        .sorted()
                        .toArray())
                .skip(4)
                .findFirst()
                .orElseThrow();
    }

    private static PasswordHashing hashing(int memoryKib, Duration patience) {
        return new PasswordHashing(new PasswordProperties(memoryKib, 1, 1, patience));
    }
}
