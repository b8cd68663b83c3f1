package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what the past stays at the sites of a tariff would have cost by one of its versions. Each is priced by itself: what
 * earlier stays of its plate counted for it is left out.
 */
@Service
@Transactional(readOnly = true)
public class SimulatingTariffs {

    /** The longest quarter of a year. */
    private static final Duration LONGEST = Duration.ofDays(92);

    private final TariffRegister register;
    private final DraftingTariffs drafting;
    private final PricedSites sites;
    private final ObjectProvider<PastStays> past;

    SimulatingTariffs(
            TariffRegister register, DraftingTariffs drafting, PricedSites sites, ObjectProvider<PastStays> past) {
        this.register = register;
        this.drafting = drafting;
        this.sites = sites;
        this.past = past;
    }

    /**
     * Of the stays that began in a period, at the sites that take the tariff today.
     *
     * @throws TariffNotSound when something is wrong with the version
     */
    public Simulation simulate(long tariffId, int number, Instant from, Instant to) {
        requirePeriod(from, to);
        var tariff = register.get(tariffId);
        var version = drafting.get(tariffId, number);
        version.requireSound();
        Map<ZoneId, Pricing> byZone = new HashMap<>();
        Map<Long, Pricing> bySite = new HashMap<>();
        sites.withTariff(tariffId)
                .forEach((site, zone) -> bySite.put(
                        site,
                        byZone.computeIfAbsent(
                                zone,
                                _ -> new Pricing(
                                        EngineTariff.of(version.document(), version.id(), zone, tariff.currency())))));
        var replay = new Replay(bySite);
        if (!bySite.isEmpty()) {
            past.stream().forEach(feature -> {
                try (var stays = feature.begun(bySite.keySet(), tariff.currency(), from, to)) {
                    stays.forEach(replay::add);
                }
            });
        }
        return replay.result(tariff.currency());
    }

    private static void requirePeriod(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            throw new InvalidRequest("/to", "must be after from");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidRequest("/to", "must be within " + LONGEST.toDays() + " days of from");
        }
    }
}
