package io.forecourt.parking.stay;

import io.forecourt.parking.place.FreeSpaces;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.place.WantedStay;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of the sites that somebody looks for is free, in one statement. */
@Component
class FreeInSearch implements FreeSpaces {

    private final SpaceCalendar calendar;
    private final Clock clock;

    FreeInSearch(SpaceCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Map<Long, Map<SpaceKind, Integer>> free(Collection<Long> siteIds, WantedStay stay) {
        Map<Long, Map<SpaceKind, Integer>> free = new HashMap<>();
        calendar.count(siteIds, stay.from(), stay.to(), clock.instant()).forEach((site, kinds) -> {
            Map<SpaceKind, Integer> ofTheSite = new EnumMap<>(SpaceKind.class);
            kinds.forEach((kind, count) -> ofTheSite.put(kind, count.free()));
            free.put(site, ofTheSite);
        });
        return free;
    }
}
