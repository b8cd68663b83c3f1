package io.forecourt.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is done. Whoever has not signed in is a caller, too, and so is the service itself when it
 * works outside of any request: on an event, or on a schedule.
 *
 * @param id the account's or the client's, as the issuer of tokens calls it; the service's name; empty for a stranger
 * @param roles of an account, else empty
 * @param scopes what the token is limited to, or, of a client, what it may do; without the prefix {@code SCOPE_}
 */
public record Caller(Kind kind, String id, Set<Role> roles, Set<String> scopes) {

    private static final Caller ANYONE = new Caller(Kind.ANONYMOUS, "", Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** What a caller can be. */
    public enum Kind {
        /** Somebody who has not signed in. */
        ANONYMOUS,
        /** A person. */
        ACCOUNT,
        /** A machine with credentials of its own. */
        CLIENT,
        /** The service itself. */
        SYSTEM
    }

    /** Somebody who has not signed in. */
    public static Caller anonymous() {
        return ANYONE;
    }

    /** A person who has signed in. */
    public static Caller account(String id, Set<Role> roles, Set<String> scopes) {
        return new Caller(Kind.ACCOUNT, id, roles, scopes);
    }

    /** A machine that has proved which it is. */
    public static Caller client(String id, Set<String> scopes) {
        return new Caller(Kind.CLIENT, id, Set.of(), scopes);
    }

    /** The service of that name, which may do everything. */
    public static Caller system(String name) {
        return new Caller(Kind.SYSTEM, name, Set.of(), Set.of());
    }

    /** True for the service itself, which passes every check of this class but {@link #isAccount}. */
    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    /** True for a person or a machine that has proved which it is. */
    public boolean isSignedIn() {
        return kind == Kind.ACCOUNT || kind == Kind.CLIENT;
    }

    /** True for an account with one of these roles, and for the service itself. */
    public boolean worksAs(Role... anyOf) {
        return worksAs(Arrays.asList(anyOf));
    }

    /** True for an account with one of these roles, and for the service itself. */
    public boolean worksAs(Collection<Role> anyOf) {
        return isSystem() || anyOf.stream().anyMatch(roles::contains);
    }

    /** True for a machine with that scope, and for the service itself; never for a person, whose roles decide. */
    public boolean hasScope(String scope) {
        return isSystem() || (kind == Kind.CLIENT && scopes.contains(scope));
    }

    /** True for the person who has that account; of a thing that belongs to no account, for nobody. */
    public boolean isAccount(@Nullable UUID owner) {
        return owner != null && accountId().filter(owner::equals).isPresent();
    }

    /** The person's account; empty for all others, and where the issuer's names of accounts are no UUIDs. */
    public Optional<UUID> accountId() {
        if (kind != Kind.ACCOUNT) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
