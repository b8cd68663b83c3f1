package io.forecourt.identity.account;

import io.forecourt.security.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Accounts that no database knows. */
public final class AccountExamples {

    public static final Instant NOW = Instant.parse("2026-05-01T08:00:00.123456Z");

    private AccountExamples() {}

    public static Account active() {
        return Account.register(
                        UUID.fromString("0f9cf1c9-54f7-4b5e-9b77-6e35b4e4b0d1"),
                        new Registration(
                                new Email("Robin@example.com"),
                                false,
                                new PersonName("Robin Weaver"),
                                "{argon2}hash",
                                Set.of(Role.CUSTOMER, Role.TECHNICIAN),
                                false),
                        NOW)
                .account();
    }

    public static Account removed() {
        return active().remove(NOW).account();
    }
}
