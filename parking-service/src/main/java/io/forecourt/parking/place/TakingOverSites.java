package io.forecourt.parking.place;

import io.forecourt.security.audit.Audit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what somebody else's list says of an operator's sites. */
@Service
@Transactional
public class TakingOverSites {

    private final Sites sites;
    private final Operators operators;
    private final SpaceTable spaces;
    private final Occupancy occupancy;
    private final Audit audit;

    TakingOverSites(Sites sites, Operators operators, SpaceTable spaces, Occupancy occupancy, Audit audit) {
        this.sites = sites;
        this.operators = operators;
        this.spaces = spaces;
        this.occupancy = occupancy;
        this.audit = audit;
    }

    /** What became of a site. */
    public enum Outcome {
        ADDED,
        UPDATED,
        /** The list says of it what it said the last time, and so does not undo what was corrected here since. */
        UNCHANGED,
        /** More is taken than would be left; nothing of it was changed. */
        TOO_SMALL
    }

    /**
     * Adds the sites that the operator has not, by their external ids, and updates the others by what is stated of them:
     * what the list leaves open stays as it is, and so do zone, kind, geometry and zone group.
     *
     * @param stated with an external id each, none of which is there twice
     * @return by external id
     * @throws UnknownReference when there is no such operator
     */
    public Map<String, Outcome> takeOver(long operatorId, Collection<SiteDetails> stated) {
        if (operators.findForUpdate(operatorId).isEmpty()) {
            throw UnknownReference.operator(operatorId);
        }
        Map<String, Site> known = known(operatorId, stated);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (SiteDetails each : stated) {
            var externalId = externalId(each);
            var site = known.get(externalId);
            outcomes.put(externalId, site == null ? add(operatorId, each) : update(site, each));
        }
        audit.record(
                "operator.sites-imported",
                "operator",
                operatorId,
                Map.of(
                        "added", Collections.frequency(outcomes.values(), Outcome.ADDED),
                        "updated", Collections.frequency(outcomes.values(), Outcome.UPDATED)));
        return outcomes;
    }

    private Map<String, Site> known(long operatorId, Collection<SiteDetails> stated) {
        List<String> ids = stated.stream().map(TakingOverSites::externalId).toList();
        Map<String, Site> known = new HashMap<>();
        for (Site site : sites.findForUpdate(operatorId, ids)) {
            known.put(externalId(site.details()), site);
        }
        return known;
    }

    private Outcome add(long operatorId, SiteDetails stated) {
        sites.save(Site.imported(operatorId, stated));
        return Outcome.ADDED;
    }

    private Outcome update(Site site, SiteDetails stated) {
        if (!site.isNews(stated)) {
            return Outcome.UNCHANGED;
        }
        var capacity = stated.capacity();
        if (capacity != null
                && site.wouldShrinkTo(capacity)
                && spaces.count(site.id()) == 0
                && !occupancy.hasRoom(site.id(), capacity)) {
            return Outcome.TOO_SMALL;
        }
        site.follow(stated);
        return Outcome.UPDATED;
    }

    private static String externalId(SiteDetails details) {
        return Objects.requireNonNull(details.externalId(), "A list names each site");
    }
}
