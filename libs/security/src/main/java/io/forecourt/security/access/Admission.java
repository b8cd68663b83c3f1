package io.forecourt.security.access;

import io.forecourt.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may call an operation, to be written down.
 *
 * @param signedIn every person who has signed in may
 * @param roles may whatever it concerns
 * @param own roles that may what is theirs, and what that means
 * @param scopes of machines
 * @param remarks how much some of them get to see
 */
public record Admission(
        boolean everyone,
        boolean signedIn,
        Set<Role> roles,
        Map<Role, String> own,
        Set<String> scopes,
        List<String> remarks) {

    /** What no rule fits. */
    static final Admission NOBODY = new Admission(false, false, Set.of(), Map.of(), Set.of(), List.of());
}
