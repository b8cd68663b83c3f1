package io.forecourt.parking.tariff;

import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.stream.Stream;

/** What was parked before, as told by each feature that knows stays. */
public interface PastStays {

    /**
     * The stays that are over and were priced, also at nothing.
     *
     * @param siteIds where they were
     * @param currency what they were priced in
     * @param from the earliest instant at which they began
     * @param to before that they began
     * @return in any order, read while it is gone through, in the caller's transaction; the caller closes it
     */
    Stream<PastStay> begun(Collection<Long> siteIds, Currency currency, Instant from, Instant to);
}
