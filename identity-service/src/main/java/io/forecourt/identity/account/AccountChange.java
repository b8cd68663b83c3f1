package io.forecourt.identity.account;

import java.time.Instant;

/**
 * Something that happened to an account; told in the transaction that makes it happen.
 *
 * @param account as it is after the change
 */
public record AccountChange(Account account, Kind kind, Instant at) {

    /** What happened. */
    public enum Kind {
        REGISTERED,
        EMAIL_CONFIRMED,
        RENAMED,
        PASSWORD_CHANGED,
        ROLES_CHANGED,
        DISABLED,
        ENABLED,
        SIGNED_OUT_EVERYWHERE,
        REMOVED;

        /** Whether sessions and tokens from before it are over. */
        public boolean endsSessions() {
            return switch (this) {
                case PASSWORD_CHANGED, DISABLED, SIGNED_OUT_EVERYWHERE, REMOVED -> true;
                case REGISTERED, EMAIL_CONFIRMED, RENAMED, ROLES_CHANGED, ENABLED -> false;
            };
        }
    }
}
