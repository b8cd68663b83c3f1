package io.forecourt.parking.place;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says of sites that were found what the wanted stay would be there. Other features know, and each is asked once a page. */
@Component
class StayOffers {

    private final ObjectProvider<StayPrices> prices;
    private final ObjectProvider<FreeSpaces> free;

    StayOffers(ObjectProvider<StayPrices> prices, ObjectProvider<FreeSpaces> free) {
        this.prices = prices;
        this.free = free;
    }

    List<FoundSite> add(List<FoundSite> found, WantedStay stay) {
        var ids = found.stream().map(FoundSite::id).toList();
        var cost = known(prices.stream(), feature -> feature.prices(ids, stay));
        var left = known(free.stream(), feature -> feature.free(ids, stay));
        return found.stream()
                .map(site -> site.with(cost.get(site.id()), left.get(site.id())))
                .toList();
    }

    private static <F, T> Map<Long, T> known(Stream<F> features, Function<F, Map<Long, T>> ask) {
        return features.flatMap(feature -> ask.apply(feature).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
