package io.forecourt.parking.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What receipts are written in. */
public enum ReceiptLanguage {
    /** English without a country would write dates as in the United States. */
    EN(Locale.UK),
    FR(Locale.FRANCE),
    DE(Locale.GERMANY);

    private final Locale locale;

    ReceiptLanguage(Locale locale) {
        this.locale = locale;
    }

    /** How numbers and times are written. */
    Locale locale() {
        return locale;
    }

    /** ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /**
     * The one of them that is understood best.
     *
     * @param acceptLanguage as RFC 9110 § 12.5.4 has it; English if it is absent, names no language of these, or is none
     */
    public static ReceiptLanguage understoodBy(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return EN;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            List<String> codes =
                    Arrays.stream(values()).map(ReceiptLanguage::code).toList();
            String best = Locale.lookupTag(ranges, codes);
            return best == null ? EN : values()[codes.indexOf(best)];
        } catch (IllegalArgumentException _) {
            return EN;
        }
    }
}
