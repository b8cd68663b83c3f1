package io.forecourt.parking.place;

import java.util.Collection;
import java.util.Set;

/**
 * What of a site is taken, as told by each feature that knows stays. It is asked in the transaction that removes or
 * shrinks, which holds the site's row as {@code for no key update}, and has marked the spaces it removes: a feature that
 * adds a stay locks one of these rows for itself before it looks whether they are still there, at least {@code for
 * share}, or it could add one unseen.
 */
public interface Occupied {

    /** How many open and future stays the site has. */
    long staysAt(long siteId);

    /** Of these spaces, those that an open or future stay has taken. */
    Set<Long> takenAmong(Collection<Long> spaceIds);

    /** How many vehicles there are on the site at most at one time, from now on, wherever on it. */
    long mostAtOnce(long siteId);
}
