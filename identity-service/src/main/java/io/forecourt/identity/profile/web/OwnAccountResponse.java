package io.forecourt.identity.profile.web;

import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OwnAccountResponse(
        UUID id,
        String email,
        boolean emailVerified,
        String name,
        List<Role> roles,
        Instant registeredAt,
        @Nullable Instant passwordChangedAt,
        @Nullable Instant signedOutBefore) {

    static OwnAccountResponse of(Account account) {
        return new OwnAccountResponse(
                account.id(),
                Objects.requireNonNull(account.email()),
                account.isEmailVerified(),
                Objects.requireNonNull(account.name()),
                account.roles().stream().sorted().toList(),
                account.registeredAt(),
                account.passwordChangedAt(),
                account.signedOutBefore());
    }
}
