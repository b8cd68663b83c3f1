package io.forecourt.identity.account;

import io.forecourt.security.Role;
import java.util.Set;

/**
 * What an account begins with.
 *
 * @param emailVerified whether the person has shown that the address is theirs
 * @param demo whether it only shows a new house around
 */
public record Registration(
        Email email, boolean emailVerified, PersonName name, String passwordHash, Set<Role> roles, boolean demo) {

    public Registration {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Registration" + roles;
    }
}
