package io.forecourt.parking.place;

import java.util.Collection;
import java.util.Map;

/** What of the spaces is free, as told by the feature that knows stays; in a few statements, however many sites are asked for. */
public interface FreeSpaces {

    /**
     * How many spaces of each kind are in service and free for all of the time.
     *
     * @return by the ids of the sites; kinds of which none is free are 0, sites where it is not known are left out
     */
    Map<Long, Map<SpaceKind, Integer>> free(Collection<Long> siteIds, WantedStay stay);
}
