package io.forecourt.identity.signin;

/** Changes to how somebody gets in that its owner has to know of, in case it was somebody else. */
public enum WayIn {
    PASSKEY_ADDED("a passkey was added to your account"),
    PASSKEY_DELETED("a passkey was deleted from your account"),
    AUTHENTICATOR_SET_UP("an authenticator app was set up for your account, and its codes are asked for from now on"),
    AUTHENTICATOR_REMOVED("the authenticator app was removed from your account, and your password alone lets you in"),
    RECOVERY_CODES_RENEWED("new recovery codes were made for your account, and the old ones work no more"),
    SECOND_FACTORS_REMOVED("an administrator removed the authenticator app and the passkeys from your account, which"
            + " signed you out everywhere, and your password alone lets you in");

    private final String change;

    WayIn(String change) {
        this.change = change;
    }

    String change() {
        return change;
    }
}
