package io.forecourt.identity.account;

/** Whether the owner may sign in. */
public enum AccountStatus {
    ACTIVE,
    /** An administrator has taken the right away, and may give it back. */
    DISABLED,
    /** Its person is forgotten. There is no way back. */
    REMOVED
}
