package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason for the price. */
public sealed interface Line {

    /** What it adds to the price, in the currency's smallest unit; less than 0 for what it takes away. */
    long cents();

    /** Why some of the time costs nothing. */
    enum Why {
        OUTSIDE_WINDOWS,
        HOLIDAY,
        FIRST_MINUTES,
        /** These users park free of charge with these vehicles; in whole steps. */
        FREE_OF_CHARGE
    }

    /**
     * Time that costs nothing.
     *
     * @param holiday its name, where that is why
     */
    record Free(Why why, Duration time, @Nullable String holiday) implements Line {

        @Override
        public long cents() {
            return 0;
        }
    }

    /**
     * Time on a rung of the ladder.
     *
     * @param rung the first is 1
     * @param time in whole steps
     * @param cents exact for a whole rung; the last, unfinished one is rounded down to a cent
     */
    record Charged(int rung, Duration time, long centsPerHour, long cents) implements Line {}

    /**
     * What a day's cap takes away.
     *
     * @param day by the calendar on the spot
     * @param cents less than 0
     */
    record Capped(LocalDate day, long cents) implements Line {}
}
