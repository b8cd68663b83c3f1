package io.forecourt.identity.throttle;

/** What is limited, each for one client address or one e-mail address. */
public enum Limit {
    /** Passwords that one client address tries, right or wrong. */
    SIGN_IN,
    /** Accounts that one client address asks for. */
    SIGN_UP,
    /** Links for a forgotten password that one client address asks for. */
    FORGOTTEN,
    /** Links that one client address opens. */
    LINK,
    /** Confirmations by password in one's own account. */
    CONFIRMATION,
    /** Mails to one address about signing up, whoever asks for them. */
    SIGN_UP_MAIL,
    /** Mails to one address with a link for a forgotten password, whoever asks for them. */
    RESET_MAIL,
    /** Mails to one address with a link that confirms it, for which its owner asks. */
    CONFIRMATION_MAIL
}
