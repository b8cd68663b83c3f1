package io.forecourt.operations;

import io.forecourt.messaging.deadletter.DeadLetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DeadLettersResponse(
        @Schema(description = "false while Kafka, which keeps them, does not answer")
        boolean known,

        @Schema(description = "how many wait") long total,
        List<Item> items) {

    static final DeadLettersResponse UNKNOWN = new DeadLettersResponse(false, 0, List.of());

    static DeadLettersResponse of(long total, List<DeadLetter> letters) {
        return new DeadLettersResponse(
                true, total, letters.stream().map(Item::of).toList());
    }

    @Schema(name = "DeadLetter")
    record Item(
            @Schema(description = "unlike every other's of this service")
            String id,

            String topic,

            @Schema(description = "what of the service could not apply it")
            String subscription,

            @Schema(description = "what the event is about: a VIN, or a number") @Nullable
            String key,

            @Schema(example = "SaleRecorded") @Nullable String eventType,

            @Schema(description = "since when it waits") @Nullable
            Instant at,

            Reason reason,

            @Schema(description = "the technical name of what went wrong", example = "DataIntegrityViolationException")
            String error) {

        static Item of(DeadLetter letter) {
            return new Item(
                    letter.id(),
                    letter.topic(),
                    letter.subscription(),
                    letter.key(),
                    letter.eventType(),
                    letter.at(),
                    letter.readable() ? Reason.REFUSED : Reason.UNREADABLE,
                    letter.error());
        }
    }

    enum Reason {
        /** It is no event that this version of the service knows. */
        UNREADABLE,
        /** The service understood it, but could not do what it asks for. */
        REFUSED
    }
}
