package io.forecourt.parking.tariff;

import io.forecourt.parking.place.StayPrice;
import io.forecourt.parking.place.StayPrices;
import io.forecourt.parking.place.WantedStay;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.Refused;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows those who look for a site what visitors pay there. */
@Component
class SearchPrices implements StayPrices {

    private final SiteTariffs tariffs;

    SearchPrices(SiteTariffs tariffs) {
        this.tariffs = tariffs;
    }

    @Override
    public Map<Long, StayPrice> prices(Collection<Long> siteIds, WantedStay stay) {
        var visitor = new Parker(VehicleClass.valueOf(stay.vehicle().name()), UserClass.VISITOR);
        Map<Long, StayPrice> prices = new HashMap<>();
        tariffs.at(siteIds, stay.from())
                .forEach((site, tariff) -> prices.put(
                        site,
                        switch (tariff.pricing().between(visitor, stay.from(), stay.to())) {
                            case Quote quote -> new StayPrice.Cost(quote.cents(), quote.currency());
                            case Refused refused ->
                                new StayPrice.NotPossible(refused.reason().name(), refused.sentence());
                        }));
        return prices;
    }
}
