package io.forecourt.operations;

import io.forecourt.messaging.deadletter.DeadLetterOffice.GivenBack;
import io.swagger.v3.oas.annotations.media.Schema;

record RedeliveredResponse(
        String topic,
        @Schema(description = "had their effect now") int applied,

        @Schema(description = "had had it before, or are of no interest any more")
        int superfluous,

        @Schema(description = "are dead letters again") int failedAgain) {

    static RedeliveredResponse of(GivenBack givenBack) {
        return new RedeliveredResponse(
                givenBack.topic(), givenBack.applied(), givenBack.superfluous(), givenBack.failedAgain());
    }
}
