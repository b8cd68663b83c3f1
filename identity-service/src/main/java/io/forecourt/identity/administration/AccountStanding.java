package io.forecourt.identity.administration;

import io.forecourt.identity.account.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param lockedUntil until when passwords for it are not looked at, after too many wrong ones
 */
public record AccountStanding(Account account, @Nullable Instant lockedUntil) {}
