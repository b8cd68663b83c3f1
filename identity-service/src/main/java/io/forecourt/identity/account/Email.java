package io.forecourt.identity.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that an account is known by. Letters of other scripts, which can look the same and be others, are
 * refused; upper and lower case make no difference.
 *
 * @param value as the person writes it, without blanks around it; at most {@value #MAX_LENGTH} characters (RFC 5321)
 */
public record Email(String value) {

    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_PART = 64;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    /** An address that nobody can have: the domain is reserved for that (RFC 2606). */
    public static final Email NOBODYS = new Email("nobody@nowhere.invalid");

    public Email {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address in what a person typed; empty if there is none. */
    public static Optional<Email> in(String text) {
        String stripped = text.strip();
        return isAddress(stripped) ? Optional.of(new Email(stripped)) : Optional.empty();
    }

    /** The account's; empty for one whose person is forgotten. */
    public static Optional<Email> of(Account account) {
        return Optional.ofNullable(account.email()).map(Email::new);
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return text.length() <= MAX_LENGTH
                && at <= MAX_LOCAL_PART
                && FORM.matcher(text).matches()
                && !text.startsWith(".")
                && !text.contains("..")
                && text.charAt(at - 1) != '.';
    }

    /** The same for all ways to write the address. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
