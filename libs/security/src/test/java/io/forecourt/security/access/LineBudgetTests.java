package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LineBudgetTests {

    private final AtomicLong nanos = new AtomicLong();
    private final LineBudget budget = new LineBudget(2, nanos::get);

    @Test
    void isSpentUntilTheNextMinuteAndTellsThenWhatWasLeftOut() {
        assertThat(budget.spend()).hasValue(0);
        assertThat(budget.spend()).hasValue(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(budget.spend()).isEmpty();
        }

        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(budget.spend()).hasValue(1000);
        assertThat(budget.spend()).hasValue(0);
        assertThat(budget.spend()).isEmpty();
    }
}
