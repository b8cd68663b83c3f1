package io.forecourt.identity.password;

import io.forecourt.identity.account.Email;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which passwords may be chosen, as NIST SP 800-63B (3.1.1.2) advises: long enough, any characters, none that everybody
 * tries first or that follows from who the person is; nothing about capitals, digits or expiry.
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;

    private static final String HOUSE = "forecourt";
    private static final int SHORTEST_HINT = 3;
    private static final int LEAST_OF_ITS_OWN = 4;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** What is wrong with the password, as the end of a sentence that begins with it; empty if nothing is. */
    public Optional<String> objection(String password, Email email, String name) {
        String normalised = PasswordHashing.normalised(password);
        int length = normalised.codePointCount(0, normalised.length());
        if (length < MIN_LENGTH) {
            return Optional.of("must have at least " + MIN_LENGTH + " characters; a few words are fine");
        }
        if (length > MAX_LENGTH) {
            return Optional.of("must have at most " + MAX_LENGTH + " characters");
        }
        if (normalised.codePoints().distinct().count() < LEAST_OF_ITS_OWN || common.contain(normalised)) {
            return Optional.of("is one of those that are tried first; choose another");
        }
        if (ownPart(normalised, email, name) < LEAST_OF_ITS_OWN) {
            return Optional.of("is little more than your name or address; choose another");
        }
        return Optional.empty();
    }

    /** How much is left of it without what strangers can know. */
    private static int ownPart(String password, Email email, String name) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String hint : hints(email, name).toList()) {
            rest = rest.replace(hint, "");
        }
        return rest.length();
    }

    private static Stream<String> hints(Email email, String name) {
        return Stream.concat(
                        Stream.of(
                                email.key(),
                                email.key().substring(0, email.key().indexOf('@')),
                                HOUSE),
                        Stream.concat(Stream.of(email.key().split("[@.+_-]")), Stream.of(name.split("\\s+"))))
                .map(hint -> hint.toLowerCase(Locale.ROOT))
                .filter(hint -> hint.length() >= SHORTEST_HINT);
    }
}
