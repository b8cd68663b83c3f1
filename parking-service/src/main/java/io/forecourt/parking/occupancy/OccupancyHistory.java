package io.forecourt.parking.occupancy;

import io.forecourt.parking.place.SiteNotFound;
import io.forecourt.parking.place.SiteRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how full sites were. */
@Service
@Transactional(readOnly = true)
public class OccupancyHistory {

    private final SiteRegister sites;
    private final OccupancySamples samples;
    private final Clock clock;

    OccupancyHistory(SiteRegister sites, OccupancySamples samples, Clock clock) {
        this.sites = sites;
        this.samples = samples;
        this.clock = clock;
    }

    /**
     * How many places were free at the site, step by step.
     *
     * @param to after {@code from} by whole steps
     * @throws SiteNotFound when there is no such site
     */
    public List<FreeOnAverage> of(long siteId, Instant from, Instant to, Duration step) {
        sites.get(siteId);
        List<Reading> readings = samples.between(siteId, from.minus(OccupancyCurve.COUNTS_FOR), to);
        return new OccupancyCurve(readings, clock.instant()).averages(from, to, step);
    }
}
