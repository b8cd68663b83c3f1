package io.forecourt.identity.signin;

/** Somebody was not let in. */
public class SignInRefused extends RuntimeException {

    private final Reason reason;

    SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** As much as the person may know. */
    public enum Reason {
        /** The password is not that of the account, or there is none, or it was tried too often. */
        WRONG,
        /** The password was right, and the account may not be used. */
        DISABLED
    }
}
