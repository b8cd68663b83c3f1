package io.forecourt.security;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody does here, and so what they may do. An account may have several, or none. */
public enum Role {
    ADMIN,
    SALESPERSON,
    SERVICE_ADVISOR,
    TECHNICIAN,
    PARKING_MANAGER,
    PARKING_AGENT,
    CUSTOMER;

    /** Those who sell cars and look after them. */
    public static final Set<Role> DEALERSHIP_STAFF =
            Collections.unmodifiableSet(EnumSet.of(ADMIN, SALESPERSON, SERVICE_ADVISOR, TECHNICIAN));

    /** Everybody who works here. */
    public static final Set<Role> STAFF = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CUSTOMER)));

    /** As Spring Security writes it. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role of exactly that name; empty for one that this version does not know. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
