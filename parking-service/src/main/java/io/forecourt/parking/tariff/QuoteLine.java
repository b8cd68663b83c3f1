package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Line;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason for a price as it is shown, sent and stored. The cents of all lines add up to the price.
 *
 * @param minutes how much time it is about, rounded up
 */
public record QuoteLine(
        Kind kind,

        @Schema(description = "In the currency's smallest unit; less than 0 for what a cap takes away")
        long cents,

        @Schema(description = "How much time it is about, rounded up") @Nullable
        Long minutes,

        @Schema(description = "Why time is free") Line.@Nullable Why why,

        @Schema(description = "Which holiday that is") @Nullable
        String holiday,

        @Schema(description = "Of the ladder, the first is 1") @Nullable
        Integer rung,

        @Schema(description = "What an hour costs on the rung") @Nullable
        Long centsPerHour,

        @Schema(description = "Whose cap it is") @Nullable LocalDate day) {

    /** What a line is about. */
    public enum Kind {
        FREE,
        CHARGED,
        CAPPED
    }

    public static QuoteLine of(Line line) {
        return switch (line) {
            case Line.Free free ->
                new QuoteLine(Kind.FREE, 0, minutes(free.time()), free.why(), free.holiday(), null, null, null);
            case Line.Charged charged ->
                new QuoteLine(
                        Kind.CHARGED,
                        charged.cents(),
                        minutes(charged.time()),
                        null,
                        null,
                        charged.rung(),
                        charged.centsPerHour(),
                        null);
            case Line.Capped capped ->
                new QuoteLine(Kind.CAPPED, capped.cents(), null, null, null, null, null, capped.day());
        };
    }

    /** Whole minutes; one that has begun counts. */
    public static long minutes(Duration time) {
        return time.plusMinutes(1).minusNanos(1).toMinutes();
    }
}
