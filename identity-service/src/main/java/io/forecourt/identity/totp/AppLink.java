package io.forecourt.identity.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app has to be told.
 *
 * @param email by which people tell their entries in the app apart
 * @param secret in Base32
 */
public record AppLink(String email, String secret) {

    private static final String ISSUER = "Forecourt";

    /** In the form that apps read from a QR code (Google Authenticator's Key URI Format). */
    public String uri() {
        return "otpauth://totp/" + ISSUER + ":" + encoded(email) + "?secret=" + secret + "&issuer=" + ISSUER
                + "&algorithm=SHA1&digits=" + TotpSecret.DIGITS + "&period=" + TotpSecret.STEP.toSeconds();
    }

    /** In groups of four, for those who type it. */
    public String typed() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "AppLink";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
