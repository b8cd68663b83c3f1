package io.forecourt.parking.place;

import io.forecourt.parking.place.SpaceTable.Row;
import io.forecourt.security.audit.Audit;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and removes spaces many at a time. */
@Service
@Transactional
public class SpacesInBulk {

    private static final String SITE = "parking-site";

    private final SiteRegister sites;
    private final LevelRegister levels;
    private final SpaceTable spaces;
    private final Occupancy occupancy;
    private final Audit audit;
    private final Clock clock;

    SpacesInBulk(
            SiteRegister sites,
            LevelRegister levels,
            SpaceTable spaces,
            Occupancy occupancy,
            Audit audit,
            Clock clock) {
        this.sites = sites;
        this.levels = levels;
        this.spaces = spaces;
        this.occupancy = occupancy;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds spaces, all of them or none.
     *
     * @return how many
     * @throws SpaceNumbersTaken when the site has one of the numbers
     * @throws UnknownReference when the site has no such level
     */
    public int add(long siteId, List<NewSpaces> wanted) {
        sites.hold(siteId);
        levels.requireAll(
                siteId,
                wanted.stream().map(NewSpaces::levelId).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Row> rows = new ArrayList<>();
        for (NewSpaces range : wanted) {
            List<String> numbers = range.numbers().numbers().toList();
            for (int i = 0; i < numbers.size(); i++) {
                rows.add(new Row(range, numbers.get(i), range.plan(i)));
            }
        }
        Set<String> numbers = distinct(rows.stream().map(Row::number).toList());
        List<String> added = spaces.add(siteId, rows);
        if (added.size() < numbers.size()) {
            added.forEach(numbers::remove);
            throw new SpaceNumbersTaken(numbers);
        }
        audit.record("site.spaces-added", SITE, siteId, Map.of("spaces", added.size()));
        return added.size();
    }

    /**
     * Removes the spaces that have these numbers, all of them or none; a number that no space has is none to remove.
     *
     * @return how many there were
     * @throws SpacesTaken when one of them has an open or future stay
     * @throws CapacityTaken when more is taken of the site than would be left
     */
    public int remove(long siteId, List<NumberRange> ranges) {
        sites.hold(siteId);
        var numbers = distinct(ranges.stream().flatMap(NumberRange::numbers).toList());
        var removed = spaces.remove(siteId, numbers, clock.instant());
        if (!removed.isEmpty()) {
            occupancy.requireFree(removed);
            occupancy.requireRoom(siteId, spaces.count(siteId));
            audit.record("site.spaces-removed", SITE, siteId, Map.of("spaces", removed.size()));
        }
        return removed.size();
    }

    private static Set<String> distinct(List<String> numbers) {
        Set<String> seen = new HashSet<>();
        for (String number : numbers) {
            if (!seen.add(number)) {
                throw new InvalidRequest("/ranges", "must not have the number " + number + " more than once");
            }
        }
        return new TreeSet<>(seen);
    }
}
