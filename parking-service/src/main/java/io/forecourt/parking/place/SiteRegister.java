package io.forecourt.parking.place;

import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sites. */
@Service
@Transactional
public class SiteRegister {

    private static final String OBJECT = "parking-site";

    private final Sites sites;
    private final Operators operators;
    private final SpaceTable spaces;
    private final Occupancy occupancy;
    private final Audit audit;
    private final Clock clock;

    SiteRegister(Sites sites, Operators operators, SpaceTable spaces, Occupancy occupancy, Audit audit, Clock clock) {
        this.sites = sites;
        this.operators = operators;
        this.spaces = spaces;
        this.occupancy = occupancy;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Site get(long id) {
        return sites.find(id).orElseThrow(() -> new SiteNotFound(id));
    }

    /**
     * Adds a site, without any spaces.
     *
     * @throws UnknownReference when there is no such operator
     * @throws ExternalIdTaken when another site of the operator has that external id
     */
    public Site add(long operatorId, SiteDetails details) {
        requireOperator(operatorId);
        var added = store(new Site(operatorId, details));
        audit.record("site.added", OBJECT, added.id(), Map.of("operatorId", operatorId));
        return added;
    }

    /**
     * Says anew what it is.
     *
     * @param versionCheck throws when it is not the version found that is to be changed
     * @throws CapacityTaken when more is taken than would be left
     * @throws SiteInUse when it is to have another time zone, by which open and future stays would cost something else
     * @throws SiteHasTariff when it is to be another operator's
     * @throws UnknownReference when there is no such operator
     * @throws ExternalIdTaken when another site of the operator has that external id
     */
    public Site change(long id, long operatorId, SiteDetails details, LongConsumer versionCheck) {
        requireOperator(operatorId);
        var site = hold(id);
        var before = site.version();
        versionCheck.accept(before);
        requireRoom(site, details.capacity());
        if (!details.timeZone().equals(site.details().timeZone())) {
            occupancy.requireNoStays(id);
        }
        site.describe(operatorId, details);
        var stored = store(site);
        if (stored.version() != before) {
            audit.record("site.changed", OBJECT, id, Map.of("operatorId", operatorId));
        }
        return stored;
    }

    /** @throws SiteInUse when it has open or future stays */
    public void remove(long id) {
        var site = hold(id);
        spaces.removeAll(id, clock.instant());
        occupancy.requireNoStays(id);
        site.remove(clock.instant());
        sites.saveAndFlush(site);
        audit.record("site.removed", OBJECT, id);
    }

    /** Locks it for the rest of the transaction: nobody else changes it, its levels or which spaces it has meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    Site hold(long id) {
        return sites.findForUpdate(id).orElseThrow(() -> new SiteNotFound(id));
    }

    /** Where there are spaces, they count, and not the stated capacity. */
    private void requireRoom(Site site, @Nullable Integer capacity) {
        if (capacity != null && site.wouldShrinkTo(capacity) && spaces.count(site.id()) == 0) {
            occupancy.requireRoom(site.id(), capacity);
        }
    }

    private void requireOperator(long operatorId) {
        if (!operators.existsById(operatorId)) {
            throw UnknownReference.operator(operatorId);
        }
    }

    private Site store(Site site) {
        try {
            return sites.saveAndFlush(site);
        } catch (DataIntegrityViolationException refused) {
            var externalId = site.details().externalId();
            throw Violation.of(
                    refused,
                    Map.of(
                            ExternalIdTaken.CONSTRAINT, () -> new ExternalIdTaken(externalId),
                            SiteHasTariff.CONSTRAINT, () -> new SiteHasTariff(site.id())));
        }
    }
}
