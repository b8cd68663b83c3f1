package io.forecourt.parking.tariff;

import io.forecourt.parking.place.SiteRegister;
import io.forecourt.parking.tariff.TariffVersion.State;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which tariff a site takes, and what that means for drivers. */
@Service
@Transactional
public class PricingSites {

    private static final String OBJECT = "parking-site";

    private final SiteRegister sites;
    private final Tariffs tariffs;
    private final TariffVersions versions;
    private final PricedSites priced;
    private final Audit audit;
    private final Clock clock;

    PricingSites(
            SiteRegister sites,
            Tariffs tariffs,
            TariffVersions versions,
            PricedSites priced,
            Audit audit,
            Clock clock) {
        this.sites = sites;
        this.tariffs = tariffs;
        this.versions = versions;
        this.priced = priced;
        this.audit = audit;
        this.clock = clock;
    }

    /** What it costs now, and from when on something else. */
    @Transactional(readOnly = true)
    public PriceSheet sheet(long siteId) {
        var timeZone = sites.get(siteId).details().timeZone().getId();
        return priced.tariffOf(siteId)
                .flatMap(tariffs::findById)
                .map(tariff -> sheet(tariff, timeZone))
                .orElseGet(() -> PriceSheet.freeOfCharge(timeZone));
    }

    private PriceSheet sheet(OperatorTariff tariff, String timeZone) {
        var now = clock.instant();
        return PriceSheet.of(
                tariff,
                timeZone,
                versions.findFirstByTariffIdAndStateAndStartsAtLessThanEqualOrderByStartsAtDesc(
                                tariff.id(), State.PUBLISHED, now)
                        .orElse(null),
                versions.findFirstByTariffIdAndStateAndStartsAtGreaterThanOrderByStartsAt(
                                tariff.id(), State.PUBLISHED, now)
                        .map(TariffVersion::startsAt)
                        .orElse(null));
    }

    /**
     * Has it take that tariff instead of any other.
     *
     * @throws UnknownTariff when there is none with that id
     * @throws TariffOfAnotherOperator when it is not one of the site's operator
     */
    public void set(long siteId, long tariffId) {
        var site = sites.get(siteId);
        var tariff = tariffs.findById(tariffId).orElseThrow(() -> new UnknownTariff(tariffId));
        if (tariff.operatorId() != site.operatorId()) {
            throw new TariffOfAnotherOperator(siteId, tariffId);
        }
        if (!priced.tariffOf(siteId).equals(Optional.of(tariffId))) {
            try {
                priced.set(siteId, site.operatorId(), tariffId);
            } catch (DataIntegrityViolationException changedMeanwhile) {
                throw new TariffOfAnotherOperator(siteId, tariffId);
            }
            audit.record("site.tariff-set", OBJECT, siteId, Map.of("tariffId", tariffId));
        }
    }

    /**
     * Those that take a tariff, without those that are gone.
     *
     * @throws TariffNotFound when there is no such tariff
     */
    @Transactional(readOnly = true)
    public Page<TariffSite> sitesOf(long tariffId, Pageable page) {
        if (tariffs.findById(tariffId).isEmpty()) {
            throw new TariffNotFound(tariffId);
        }
        return priced.sitesOf(tariffId, page);
    }

    /** Makes it free of charge. What was bought there stays bought. */
    public void remove(long siteId) {
        sites.get(siteId);
        if (priced.remove(siteId)) {
            audit.record("site.tariff-removed", OBJECT, siteId);
        }
    }
}
