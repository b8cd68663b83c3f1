package io.forecourt.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record OperationsResponse(
        Instant at,
        @Schema(description = "of other services' data") List<Copy> copies,

        @Schema(description = "what the other services are to learn from this one")
        Waiting events,

        @Schema(description = "absent where the service sends none") @Nullable
        Waiting mails,

        @Schema(description = "money that is to go back to people; absent where the service takes none") @Nullable
        Waiting refunds) {

    record Copy(
            @Schema(example = "automobiles") String name,
            String topic,
            State state,

            @Schema(description = "how many records of the topic are not applied yet, when Kafka was last asked")
            @Nullable
            Long recordsBehind,

            @Schema(description = "since the copy was last known to hold everything its topic held") @Nullable
            Long ageSeconds,

            @Schema(description = "when the event applied last was published") @Nullable
            Instant lastEventAt) {}

    /** Whether a copy is what its original is, or why not. */
    enum State {
        IN_SYNC,
        /** It is being caught up with. */
        BEHIND,
        /** It has not been known to be whole for longer than it should: Kafka is away, or events come faster. */
        OUT_OF_DATE,
        /** Nothing is applied to it. */
        STOPPED,
        /** The service has not asked Kafka yet. */
        UNKNOWN
    }

    record Waiting(
            long waiting,

            @Schema(description = "when what waits longest was written") @Nullable
            Instant oldestAt,

            @Schema(description = "whether they get out") boolean flowing,

            @Schema(description = "how many will never be sent")
            long givenUp) {}
}
