package io.forecourt.inventory.vin;

import java.util.List;
import java.util.stream.IntStream;

/** The model year that position 10 stands for in North America (49 CFR 565.15, table VII). */
final class ModelYearCode {

    private static final String CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int POSITION = 9;
    private static final int FIRST_YEAR = 1980;

    /** Where the table ends, and the codes would begin a third time. */
    static final int LAST_YEAR = 2039;

    private ModelYearCode() {}

    /** Every year up to {@code latest} that the code can mean, newest first: it repeats after 30 years. */
    static List<Integer> years(String vin, int latest) {
        int code = CODES.indexOf(vin.charAt(POSITION));
        if (code < 0) {
            return List.of();
        }
        int first = FIRST_YEAR + code;
        return IntStream.iterate(first, year -> year <= latest, year -> year + CODES.length())
                .boxed()
                .toList()
                .reversed();
    }
}
