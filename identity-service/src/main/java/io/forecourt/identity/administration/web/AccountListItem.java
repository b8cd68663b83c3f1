package io.forecourt.identity.administration.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountStatus;
import io.forecourt.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An account in a list. */
record AccountListItem(
        UUID id,
        String email,
        boolean emailVerified,
        String name,
        List<Role> roles,
        AccountStatus status,
        Instant registeredAt) {

    static AccountListItem of(Account account) {
        return new AccountListItem(
                account.id(),
                Objects.requireNonNull(account.email()),
                account.isEmailVerified(),
                Objects.requireNonNull(account.name()),
                account.roles().stream().sorted().toList(),
                account.status(),
                account.registeredAt());
    }
}
