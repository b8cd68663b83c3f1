package io.forecourt.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTests {

    private final RestartPolicy policy =
            new RestartPolicy(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(10), 5);

    @Test
    void waitsLongerAfterEachRapidDeathUpToABound() {
        assertThat(policy.delayAfter(0)).contains(Duration.ofMillis(200));
        assertThat(policy.delayAfter(1)).contains(Duration.ofMillis(200));
        assertThat(policy.delayAfter(2)).contains(Duration.ofMillis(400));
        assertThat(policy.delayAfter(3)).contains(Duration.ofMillis(800));
        assertThat(policy.delayAfter(4)).contains(Duration.ofSeconds(1));
    }

    @Test
    void givesUpAfterTooManyRapidDeathsInARow() {
        assertThat(policy.delayAfter(5)).isEmpty();
    }

    @Test
    void aDeathIsRapidBeforeTheProcessHasSettledOrWasEverHealthy() {
        assertThat(policy.rapid(true, Duration.ofSeconds(11))).isFalse();
        assertThat(policy.rapid(true, Duration.ofSeconds(9))).isTrue();
        assertThat(policy.rapid(false, Duration.ofMinutes(1))).isTrue();
    }
}
