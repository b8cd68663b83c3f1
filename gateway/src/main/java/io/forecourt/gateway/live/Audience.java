package io.forecourt.gateway.live;

import io.forecourt.gateway.live.Hint.Kind;
import io.forecourt.security.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much somebody may learn by the mere fact that something has changed.
 *
 * @param kinds of what they hear that it has changed
 * @param named of what they hear which one, too
 */
record Audience(Set<Kind> kinds, Set<Kind> named) {

    /** Strangers: what they can see is cars. */
    static final Audience VISITOR = new Audience(EnumSet.of(Kind.AUTOMOBILE, Kind.EVERYTHING), Set.of());

    private static final Set<Kind> OF_CARS = EnumSet.of(Kind.AUTOMOBILE, Kind.APPOINTMENT, Kind.SALE, Kind.CUSTOMER);

    private static final Set<Role> PARKING_STAFF = EnumSet.of(Role.ADMIN, Role.PARKING_MANAGER, Role.PARKING_AGENT);

    Audience {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        named = Set.copyOf(named);
    }

    /** Whoever has signed in hears of all kinds, of which some may be theirs; staff hears which thing of their work. */
    static Audience of(Collection<Role> roles) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        if (roles.stream().anyMatch(Role.DEALERSHIP_STAFF::contains)) {
            named.addAll(OF_CARS);
        }
        if (roles.stream().anyMatch(PARKING_STAFF::contains)) {
            named.add(Kind.STAY);
        }
        return new Audience(EnumSet.allOf(Kind.class), named);
    }

    /** What of this they get to hear. */
    Optional<Hint> hears(Hint hint) {
        return kinds.contains(hint.kind())
                ? Optional.of(named.contains(hint.kind()) ? hint : Hint.of(hint.kind()))
                : Optional.empty();
    }
}
