package io.forecourt.identity.account;

import io.forecourt.identity.account.AccountChange.Kind;
import io.forecourt.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.CheckReturnValue;

/**
 * Somebody who can sign in. Never deleted: a removed account is anonymised, and what remains is a number that events
 * and the audit can refer to.
 *
 * <p>Every method that changes what others may know returns the change, for {@link AccountChanges} to announce; the
 * build refuses to let one fall.
 */
@Entity
@Table(name = "accounts")
@CheckReturnValue
public class Account extends AccountRecord {

    private @Nullable String email;
    private @Nullable String emailKey;
    private boolean emailVerified;
    private @Nullable String name;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text[]")
    private Set<Role> roles = Set.of();

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private boolean demo;
    private @Nullable Instant signedOutBefore;

    /** Made by the database of everything a search may match. */
    @Column(insertable = false, updatable = false)
    private @Nullable String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    static AccountChange register(UUID id, Registration registration, Instant at) {
        Account account = new Account();
        account.identify(id, at);
        account.email = registration.email().value();
        account.emailKey = registration.email().key();
        account.emailVerified = registration.emailVerified();
        account.name = registration.name().value();
        account.passwordHash = registration.passwordHash();
        account.passwordChangedAt = at;
        account.roles = registration.roles();
        account.status = AccountStatus.ACTIVE;
        account.demo = registration.demo();
        return account.changed(Kind.REGISTERED, at);
    }

    /** The person has opened a link that only the address's owner can have. */
    Optional<AccountChange> confirmEmail(Instant at) {
        requireNotRemoved();
        if (emailVerified) {
            return Optional.empty();
        }
        emailVerified = true;
        return Optional.of(changed(Kind.EMAIL_CONFIRMED, at));
    }

    Optional<AccountChange> rename(PersonName newName, Instant at) {
        requireNotRemoved();
        if (newName.value().equals(name)) {
            return Optional.empty();
        }
        name = newName.value();
        return Optional.of(changed(Kind.RENAMED, at));
    }

    /** Whoever is signed in is so no longer: the old password may have been somebody else's, too. */
    AccountChange changePassword(String newHash, Instant at) {
        requireNotRemoved();
        passwordHash = newHash;
        passwordChangedAt = at;
        endSignIns(at);
        return changed(Kind.PASSWORD_CHANGED, at);
    }

    /** The same password, kept in a better way; nobody else's business. */
    void rehashPassword(String newHash) {
        requireNotRemoved();
        passwordHash = newHash;
    }

    Optional<AccountChange> changeRoles(Set<Role> newRoles, Instant at) {
        requireNotRemoved();
        if (roles.equals(newRoles)) {
            return Optional.empty();
        }
        roles = Set.copyOf(newRoles);
        return Optional.of(changed(Kind.ROLES_CHANGED, at));
    }

    Optional<AccountChange> disable(Instant at) {
        if (status == AccountStatus.ACTIVE) {
            endSignIns(at);
        }
        return become(AccountStatus.DISABLED, Kind.DISABLED, at);
    }

    Optional<AccountChange> enable(Instant at) {
        return become(AccountStatus.ACTIVE, Kind.ENABLED, at);
    }

    private Optional<AccountChange> become(AccountStatus next, Kind kind, Instant at) {
        requireNotRemoved();
        if (status == next) {
            return Optional.empty();
        }
        status = next;
        return Optional.of(changed(kind, at));
    }

    AccountChange signOutEverywhere(Instant at) {
        requireNotRemoved();
        endSignIns(at);
        return changed(Kind.SIGNED_OUT_EVERYWHERE, at);
    }

    /** Forgets the person. */
    AccountChange remove(Instant at) {
        requireNotRemoved();
        email = null;
        emailKey = null;
        emailVerified = false;
        name = null;
        passwordHash = null;
        passwordChangedAt = null;
        roles = Set.of();
        status = AccountStatus.REMOVED;
        endSignIns(at);
        return changed(Kind.REMOVED, at);
    }

    private void endSignIns(Instant at) {
        signedOutBefore = at.truncatedTo(ChronoUnit.SECONDS);
    }

    private AccountChange changed(Kind kind, Instant at) {
        revise(at);
        return new AccountChange(this, kind, at);
    }

    private void requireNotRemoved() {
        if (status == AccountStatus.REMOVED) {
            throw new AccountNotFound(id());
        }
    }

    /** Whether a sign-in of that time still counts. Seconds are all that tokens tell of it. */
    public boolean accepts(Instant signedInAt) {
        return status == AccountStatus.ACTIVE
                && (signedOutBefore == null
                        || !signedInAt.truncatedTo(ChronoUnit.SECONDS).isBefore(signedOutBefore));
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public boolean isRemoved() {
        return status == AccountStatus.REMOVED;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public @Nullable String email() {
        return email;
    }

    public boolean isEmailVerified() {
        return emailVerified;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public @Nullable Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public AccountStatus status() {
        return status;
    }

    /** Whether it is one of those that show a new house around, whose password everybody on the machine knows. */
    public boolean isDemo() {
        return demo;
    }

    /** In whole seconds, as tokens tell no more. */
    public @Nullable Instant signedOutBefore() {
        return signedOutBefore;
    }
}
