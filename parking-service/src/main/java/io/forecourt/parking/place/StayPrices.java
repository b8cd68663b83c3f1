package io.forecourt.parking.place;

import java.util.Collection;
import java.util.Map;

/** What stays cost, as told by the feature that knows prices; in a few statements, however many sites are asked for. */
public interface StayPrices {

    /** By the ids of the sites; those without a tariff that is in force then are left out. */
    Map<Long, StayPrice> prices(Collection<Long> siteIds, WantedStay stay);
}
