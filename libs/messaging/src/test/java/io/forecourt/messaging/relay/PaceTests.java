package io.forecourt.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    private long now = Long.MAX_VALUE - 1;
    private final Pace pace = new Pace(Duration.ofMillis(5), () -> now);

    @Test
    void theFirstRoundBeginsAtOnce() {
        assertThat(pace.left()).isZero();
    }

    @Test
    void theNextBeginsWhenTheIntervalIsOver() {
        pace.begin();
        assertThat(pace.left()).isEqualTo(Duration.ofMillis(5));

        now += Duration.ofMillis(2).toNanos();
        assertThat(pace.left()).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void whatTookLongerIsFollowedAtOnce() {
        pace.begin();

        now += Duration.ofMillis(6).toNanos();

        assertThat(pace.left()).isZero();
    }
}
