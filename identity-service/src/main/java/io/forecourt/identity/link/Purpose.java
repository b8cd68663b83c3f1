package io.forecourt.identity.link;

import java.time.Duration;

/** What a one-time link is for. */
public enum Purpose {
    /** Confirms the address of a sign-up, whose number is the link's subject. */
    SIGN_UP("/account/verify", Duration.ofHours(24)),
    /** Confirms the address of an account, whose number is the link's subject. */
    CONFIRM_EMAIL("/account/confirm", Duration.ofHours(24)),
    /** Chooses a new password for an account, whose number is the link's subject. */
    RESET_PASSWORD("/account/reset", Duration.ofMinutes(30)),
    /** Accepts an invitation, whose number is the link's subject. */
    INVITATION("/account/invitation", Duration.ofDays(7));

    private final String path;
    private final Duration validFor;

    Purpose(String path, Duration validFor) {
        this.path = path;
        this.validFor = validFor;
    }

    String path() {
        return path;
    }

    public Duration validFor() {
        return validFor;
    }
}
