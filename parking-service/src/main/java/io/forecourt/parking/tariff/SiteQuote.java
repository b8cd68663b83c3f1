package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Quote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a stay at a site would cost.
 *
 * @param to until when one may stay
 * @param quote null where nothing has to be paid for: the site takes no tariff, or none of its versions has begun by then
 */
public record SiteQuote(
        Parker parker, Instant from, Instant to, @Nullable Quote quote) {

    static SiteQuote of(Parker parker, Quote quote) {
        return new SiteQuote(parker, quote.from(), quote.to(), quote);
    }
}
