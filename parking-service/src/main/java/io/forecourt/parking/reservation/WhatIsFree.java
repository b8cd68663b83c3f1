package io.forecourt.parking.reservation;

import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.SiteNotFound;
import io.forecourt.parking.place.SiteRegister;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.stay.SpaceCalendar;
import io.forecourt.parking.stay.SpaceCalendar.Count;
import io.forecourt.parking.stay.StaySite;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a site can be had for a time, and what instead of what cannot. */
@Service
@Transactional(readOnly = true)
public class WhatIsFree {

    private final SiteRegister sites;
    private final SpaceCalendar calendar;
    private final ReservationSettings settings;
    private final Clock clock;

    WhatIsFree(SiteRegister sites, SpaceCalendar calendar, ReservationSettings settings, Clock clock) {
        this.sites = sites;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is free at a site.
     *
     * @param kinds those that the site has in service
     * @param taken the spaces that somebody has during a part of the time
     */
    public record Availability(ReservationPeriod period, Map<SpaceKind, Count> kinds, Set<Long> taken) {}

    /** @throws SiteNotFound when there is no such site */
    public Availability at(long siteId, ReservationPeriod period) {
        sites.get(siteId);
        Instant now = clock.instant();
        return new Availability(
                period, kinds(siteId, period, now), calendar.taken(siteId, period.from(), period.to(), now));
    }

    /** Why nothing was found, and what could be had instead. */
    RuntimeException refusal(ReservationRequested wanted, StaySite site, Instant now) {
        ReservationPeriod period = wanted.period();
        Map<SpaceKind, Count> kinds = kinds(site.id(), period, now);
        if (kinds.isEmpty() && site.kind() == SiteKind.ON_STREET) {
            return NotReservable.noSpaces(site.name());
        }
        Long space = wanted.spaceId();
        if (space != null && !calendar.isInService(site.id(), space)) {
            return NotReservable.noSuchSpace(space);
        }
        SpaceKind kind = wanted.kind();
        if (space == null && kind != null && !kinds.containsKey(kind)) {
            return NotReservable.noSuchSpaces(site.id(), kind);
        }
        List<Full.FreeKind> others = kinds.entrySet().stream()
                .filter(other -> other.getValue().free() > 0)
                .map(other -> new Full.FreeKind(other.getKey(), other.getValue().free()))
                .toList();
        return new Full(
                space == null ? "A space of the kind " + kind : "Space " + space,
                others,
                kind == null ? List.of() : nearest(site.id(), kind, period, now));
    }

    private List<Instant> nearest(long siteId, SpaceKind kind, ReservationPeriod period, Instant now) {
        return calendar.nearest(siteId, kind, period.from(), period.length(), settings.alternatives(), now);
    }

    private Map<SpaceKind, Count> kinds(long siteId, ReservationPeriod period, Instant now) {
        return calendar.count(List.of(siteId), period.from(), period.to(), now).getOrDefault(siteId, Map.of());
    }
}
