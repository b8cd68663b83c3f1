package io.forecourt.sales.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A telephone number in E.164, such as {@code +14155550123}: its country exists and its length is possible there.
 * Whether it is in service is not checked, because numbering plans change faster than any table of them.
 */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String COUNTRY_CODE_REQUIRED = "ZZ";
    private static final int LONGEST_INPUT = 50;

    public PhoneNumber {
        if (!isE164(value)) {
            throw new IllegalArgumentException("must be an international number such as +14155550123");
        }
    }

    /** Without spaces or punctuation; {@link #understand} takes more. */
    public static boolean isE164(String text) {
        return parse(text, COUNTRY_CODE_REQUIRED).filter(text::equals).isPresent();
    }

    /**
     * Reads a number as people write it.
     *
     * @param country ISO 3166 alpha-2; whose numbers come without a country code
     */
    public static Optional<PhoneNumber> understand(String text, String country) {
        return parse(text, country).map(PhoneNumber::new);
    }

    private static Optional<String> parse(String text, String country) {
        if (text.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = PLANS.parse(text, country);
            boolean plain = PLANS.isPossibleNumber(number) && !number.hasExtension();
            return plain ? Optional.of(PLANS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
