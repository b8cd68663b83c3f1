package io.forecourt.parking.driver;

import java.util.regex.Pattern;

/** The series of French plates, without their hyphens and spaces. */
final class FrenchPlates {

    /** I and O look like digits, U like a V. */
    private static final String LETTER = "[A-HJ-NP-TV-Z]";

    /** From AA-001-AA; SS is given to nobody. */
    private static final Pattern SIV = Pattern.compile("(?!SS)%1$s{2}(?!000)[0-9]{3}(?!SS)%1$s{2}".formatted(LETTER));

    /** Three letters came with three digits only; 20 was Corsica's number before 2A and 2B. */
    private static final Pattern FNI =
            Pattern.compile("(?:[1-9][0-9]{0,3}%1$s{1,2}|[1-9][0-9]{0,2}%1$s{3})".formatted(LETTER)
                    + "(?:0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-6])");

    private static final Pattern MOPED = Pattern.compile("%1$s{1,2}[0-9]{2,3}%1$s".formatted(LETTER));

    private FrenchPlates() {}

    static PlateKind kindOf(String number) {
        if (SIV.matcher(number).matches()) {
            return PlateKind.SIV;
        }
        if (FNI.matcher(number).matches()) {
            return PlateKind.FNI;
        }
        return MOPED.matcher(number).matches() ? PlateKind.MOPED : PlateKind.FOREIGN_OR_UNKNOWN;
    }

    /**
     * The number with O and I written as the digits that they stand for, where that is certain: these letters are in
     * neither of the series for cars, so a number that becomes one of them by it can have been no other. Mopeds have
     * letters and digits in places that vary, which leaves a doubt.
     */
    static String repaired(String number) {
        var digits = number.replace('O', '0').replace('I', '1');
        return SIV.matcher(digits).matches() || FNI.matcher(digits).matches() ? digits : number;
    }
}
