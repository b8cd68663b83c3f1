package io.forecourt.inventory.feed;

import io.forecourt.inventory.feed.text.FeedColumn;
import io.forecourt.inventory.feed.text.Flaw;
import io.forecourt.inventory.feed.text.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one row.
 *
 * @param line where the row begins in the file, from 1
 * @param vin as far as the row has one
 * @param field which column it is about, if any
 */
public record Remark(
        Kind kind, int line, @Nullable String vin, @Nullable String field, String code, String detail) {

    private static final int LONGEST_VIN = 40;

    /** What became of the row. */
    public enum Kind {
        /** It was not taken. */
        REJECTION,
        /** It was taken, and somebody should look at it. */
        WARNING
    }

    static Remark rejection(Row row, Flaw flaw) {
        String vin = row.value(FeedColumn.VIN);
        return new Remark(
                Kind.REJECTION,
                row.line(),
                vin != null && vin.length() > LONGEST_VIN ? vin.substring(0, LONGEST_VIN) : vin,
                flaw.field(),
                flaw.code(),
                flaw.detail());
    }
}
