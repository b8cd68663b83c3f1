package io.forecourt.parking.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps what is taken from being taken away. Reservations and sessions have their vehicles on the same site, so what the
 * features tell is added up.
 */
@Component
class Occupancy {

    private final ObjectProvider<Occupied> occupied;

    Occupancy(ObjectProvider<Occupied> occupied) {
        this.occupied = occupied;
    }

    /** @throws SiteInUse when there are open or future stays */
    void requireNoStays(long siteId) {
        long stays = occupied.stream().mapToLong(each -> each.staysAt(siteId)).sum();
        if (stays > 0) {
            throw new SiteInUse(siteId, stays);
        }
    }

    /**
     * Of spaces that are to be removed.
     *
     * @param numbers of the spaces, by their ids
     * @throws SpacesTaken when one has an open or future stay
     */
    void requireFree(Map<Long, String> numbers) {
        Collection<Long> ids = numbers.keySet();
        List<String> taken = occupied.stream()
                .flatMap(each -> each.takenAmong(ids).stream())
                .distinct()
                .map(numbers::get)
                .toList();
        if (!taken.isEmpty()) {
            throw new SpacesTaken(taken);
        }
    }

    /**
     * Of a site that becomes smaller.
     *
     * @param left how many vehicles it will have room for
     * @throws CapacityTaken when more are there at one time, from now on
     */
    void requireRoom(long siteId, long left) {
        long taken = taken(siteId);
        if (taken > left) {
            throw new CapacityTaken(siteId, left, taken);
        }
    }

    /** Whether no more vehicles are on the site at one time than it will have room for. */
    boolean hasRoom(long siteId, long left) {
        return taken(siteId) <= left;
    }

    private long taken(long siteId) {
        return occupied.stream().mapToLong(each -> each.mostAtOnce(siteId)).sum();
    }
}
