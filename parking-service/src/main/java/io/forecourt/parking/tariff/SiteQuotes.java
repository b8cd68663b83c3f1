package io.forecourt.parking.tariff;

import io.forecourt.parking.place.SiteRegister;
import io.forecourt.parking.tariff.engine.Answer;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Pricing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what parking at a site would cost. */
@Service
@Transactional(readOnly = true)
public class SiteQuotes {

    private final SiteTariffs tariffs;
    private final SiteRegister sites;
    private final KnownVehicles vehicles;
    private final Clock clock;

    SiteQuotes(SiteTariffs tariffs, SiteRegister sites, KnownVehicles vehicles, Clock clock) {
        this.tariffs = tariffs;
        this.sites = sites;
        this.vehicles = vehicles;
        this.clock = clock;
    }

    /**
     * As whom one of the caller's vehicles parks there.
     *
     * @param at null for now
     */
    public Parker parker(long siteId, long vehicleId, @Nullable Instant at) {
        return vehicles.parker(vehicleId, sites.get(siteId).details().zoneGroup(), at == null ? clock.instant() : at);
    }

    /**
     * Of a time that is reserved, by what is in force when it begins.
     *
     * @throws StayRefused when one may not park so
     */
    public SiteQuote between(long siteId, Parker parker, Instant from, Instant to) {
        return quote(siteId, parker, from, to, pricing -> pricing.between(parker, from, to));
    }

    /**
     * Of paid time that is bought.
     *
     * @param start when it begins; null for now
     * @throws StayRefused when one may not park so
     */
    public SiteQuote lasting(long siteId, Parker parker, @Nullable Instant start, Duration paidTime) {
        var from = start == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : start;
        return quote(siteId, parker, from, from.plus(paidTime), pricing -> pricing.lasting(parker, from, paidTime));
    }

    private SiteQuote quote(long siteId, Parker parker, Instant from, Instant to, Function<Pricing, Answer> price) {
        return tariffs.at(siteId, from)
                .map(tariff -> price.apply(tariff.pricing()).orElseThrow(StayRefused::new))
                .map(quote -> SiteQuote.of(parker, quote))
                .orElseGet(() -> {
                    sites.get(siteId);
                    return new SiteQuote(parker, from, to, null);
                });
    }
}
