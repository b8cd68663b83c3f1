package io.forecourt.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whom a mail goes to: exactly one address, as RFC 5321 has it, and nothing that a header or a server reads otherwise. */
final class Recipient {

    private static final int LONGEST = 254;

    private Recipient() {}

    static void requireValid(String recipient) {
        if (recipient.length() > LONGEST || recipient.chars().anyMatch(Recipient::isForbidden)) {
            throw refused();
        }
        try {
            InternetAddress address = new InternetAddress(recipient, true);
            if (!recipient.equals(address.getAddress()) || address.isGroup()) {
                throw refused();
            }
        } catch (AddressException _) {
            throw refused();
        }
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) || character == ',' || character == '<' || character == '>';
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("A mail goes to one address.");
    }
}
