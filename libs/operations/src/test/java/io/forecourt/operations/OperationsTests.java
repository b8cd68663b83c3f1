package io.forecourt.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.messaging.consumer.CopyState;
import io.forecourt.operations.OperationsResponse.State;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTests {

    @ParameterizedTest
    @CsvSource({
        "true,  0, 2,  IN_SYNC",
        "true,  0, 60, IN_SYNC",
        "true,  7, 2,  BEHIND",
        "true,  0, 61, OUT_OF_DATE",
        "true,  7, 61, OUT_OF_DATE",
        "true,   ,   , UNKNOWN",
        "true,  7,   , UNKNOWN",
        "false, 0, 2,  STOPPED",
        "false,  ,   , STOPPED"
    })
    void saysWhetherACopyIsInSyncOrWhyNot(
            boolean running, @Nullable Long behind, @Nullable Long seconds, State expected) {
        Duration age = seconds == null ? null : Duration.ofSeconds(seconds);
        CopyState copy = new CopyState("automobiles", "inventory.automobiles.v1", running, behind, age, null);

        assertThat(Operations.stateOf(copy, Duration.ofMinutes(1))).isEqualTo(expected);
    }
}
