package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.PublishedVersions.Clocked;
import io.forecourt.parking.tariff.PublishedVersions.Published;
import io.forecourt.parking.tariff.engine.Pricing;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps those versions at hand that were asked for lately. What was published never changes, so nothing of it can be stale;
 * which of them is in force is asked every time.
 */
@Component
class StoredSiteTariffs implements SiteTariffs {

    /** More than most towns have; one with all holidays of ten years takes some ten kilobytes. */
    private static final int MOST_AT_HAND = 2_000;

    private final PublishedVersions versions;
    private final Map<Clocked, TariffInForce> atHand =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Clocked, TariffInForce> eldest) {
                    return size() > MOST_AT_HAND;
                }
            });

    StoredSiteTariffs(PublishedVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<Optional<TariffInForce>> at(List<SiteAt> asked) {
        var inForce = versions.inForce(asked);
        var tariffs = take(inForce.stream().flatMap(Optional::stream).distinct().toList());
        return inForce.stream().map(version -> version.map(tariffs::get)).toList();
    }

    @Override
    public TariffInForce version(long versionId, ZoneId zone) {
        var version = new Clocked(versionId, zone);
        var tariff = take(List.of(version)).get(version);
        if (tariff == null) {
            throw new TariffVersionNotFound(versionId);
        }
        return tariff;
    }

    private Map<Clocked, TariffInForce> take(Collection<Clocked> wanted) {
        Map<Clocked, TariffInForce> taken = new HashMap<>();
        for (var version : wanted) {
            var known = atHand.get(version);
            if (known != null) {
                taken.put(version, known);
            }
        }
        var missing = wanted.stream()
                .filter(version -> !taken.containsKey(version))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            var loaded = versions.load(
                    missing.stream().map(Clocked::versionId).distinct().toList());
            for (var version : missing) {
                var published = loaded.get(version.versionId());
                if (published != null) {
                    taken.put(version, tariff(version, published));
                }
            }
            atHand.putAll(taken);
        }
        return taken;
    }

    private static TariffInForce tariff(Clocked version, Published published) {
        var document = published.document();
        return new TariffInForce(
                version.versionId(),
                new Pricing(EngineTariff.of(document, version.versionId(), version.zone(), published.currency())),
                published.currency(),
                EngineTariff.refundTerms(document),
                EngineTariff.noReturn(document));
    }
}
