package io.forecourt.identity.administration.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountStatus;
import io.forecourt.identity.administration.AccountStanding;
import io.forecourt.security.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccountResponse(
        UUID id,
        String email,
        boolean emailVerified,
        String name,
        List<Role> roles,
        AccountStatus status,

        @Schema(description = "until when passwords are not looked at, after too many wrong ones") @Nullable
        Instant lockedUntil,

        boolean demo,
        Instant registeredAt,
        @Nullable Instant passwordChangedAt,

        @Schema(description = "sessions and tokens made earlier are over") @Nullable
        Instant signedOutBefore) {

    static AccountResponse of(AccountStanding standing) {
        Account account = standing.account();
        return new AccountResponse(
                account.id(),
                Objects.requireNonNull(account.email()),
                account.isEmailVerified(),
                Objects.requireNonNull(account.name()),
                account.roles().stream().sorted().toList(),
                account.status(),
                standing.lockedUntil(),
                account.isDemo(),
                account.registeredAt(),
                account.passwordChangedAt(),
                account.signedOutBefore());
    }
}
