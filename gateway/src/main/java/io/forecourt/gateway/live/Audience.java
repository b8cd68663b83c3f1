package io.forecourt.gateway.live;

import io.forecourt.security.Role;
import java.util.Collection;
import java.util.Optional;

/** How much somebody may learn by the mere fact that something has changed. */
enum Audience {
    /** Dealership staff: what, and which one. */
    STAFF {
        @Override
        Optional<Hint> hears(Hint hint) {
            return Optional.of(hint);
        }
    },
    /** Others who have signed in: that something of a kind has changed, of which some may be theirs. */
    CUSTOMER {
        @Override
        Optional<Hint> hears(Hint hint) {
            return Optional.of(Hint.of(hint.kind()));
        }
    },
    /** Strangers: what they can see is cars. */
    VISITOR {
        @Override
        Optional<Hint> hears(Hint hint) {
            return switch (hint.kind()) {
                case AUTOMOBILE, EVERYTHING -> Optional.of(Hint.of(hint.kind()));
                case APPOINTMENT, SALE, CUSTOMER -> Optional.empty();
            };
        }
    };

    /** What of this they get to hear. */
    abstract Optional<Hint> hears(Hint hint);

    static Audience of(Collection<Role> roles) {
        return roles.stream().anyMatch(Role.DEALERSHIP_STAFF::contains) ? STAFF : CUSTOMER;
    }
}
