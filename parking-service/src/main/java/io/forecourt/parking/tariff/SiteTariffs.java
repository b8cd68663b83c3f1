package io.forecourt.parking.tariff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prices of sites. */
public interface SiteTariffs {

    /** What is asked of one of several sites. */
    record SiteAt(long siteId, Instant at) {}

    /**
     * What is in force at sites, each at its instant. A statement by indexes; another where a version is met for the first
     * time.
     *
     * @return in the order asked; empty where nothing has to be paid for: there is no tariff, or none of its versions has
     *     started
     */
    List<Optional<TariffInForce>> at(List<SiteAt> asked);

    /** The same of one site. */
    default Optional<TariffInForce> at(long siteId, Instant at) {
        return at(List.of(new SiteAt(siteId, at))).getFirst();
    }

    /** The same of several at one instant, by their ids; those where nothing has to be paid for are absent. */
    default Map<Long, TariffInForce> at(Collection<Long> siteIds, Instant at) {
        List<SiteAt> asked = siteIds.stream().map(site -> new SiteAt(site, at)).toList();
        List<Optional<TariffInForce>> found = at(asked);
        Map<Long, TariffInForce> bySite = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            long site = asked.get(i).siteId();
            found.get(i).ifPresent(tariff -> bySite.put(site, tariff));
        }
        return bySite;
    }

    /**
     * A version that stays were bought by, also where another is in force by now.
     *
     * @param zone of the site
     * @throws TariffVersionNotFound if none with that id was published
     */
    TariffInForce version(long versionId, ZoneId zone);
}
