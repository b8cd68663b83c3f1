package io.forecourt.inventory.vin;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, or odd, about a VIN.
 *
 * @param detail a sentence that the person who typed the VIN can act on
 * @param suggestion what was probably meant; never put in the VIN's place silently
 */
public record VinFinding(
        Code code,
        Severity severity,
        String detail,
        @Nullable String suggestion) {

    VinFinding(Code code, Severity severity, String detail) {
        this(code, severity, detail, null);
    }

    /** Which rule it is about. */
    public enum Code {
        LENGTH,
        LETTERS,
        JUNK,
        CHECK_DIGIT
    }

    /** What follows from it. */
    public enum Severity {
        /** The VIN is refused. */
        ERROR,
        /** The VIN is refused unless a manager says why it is right. */
        NEEDS_OVERRIDE,
        /** The VIN is taken, and the answer says so. */
        WARNING
    }
}
