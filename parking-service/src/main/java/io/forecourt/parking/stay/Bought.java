package io.forecourt.parking.stay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stay from its beginning, as far as it is bought or about to be.
 *
 * @param endsAt when it ends
 * @param asked the paid time that was asked for; null for a reservation, which is from one time to another
 * @param cents what all of it costs, in the currency's smallest unit
 * @param quote why; null where there is no tariff
 */
public record Bought(
        Instant endsAt,
        @Nullable Duration asked,
        long cents,
        @Nullable StayQuote quote) {

    public Bought {
        if (cents < 0) {
            throw new IllegalArgumentException("Nobody is paid for parking");
        }
    }

    /** What is paid at a site without a tariff. */
    public static Bought free(Instant endsAt, @Nullable Duration asked) {
        return new Bought(endsAt, asked, 0, null);
    }
}
