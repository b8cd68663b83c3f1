package io.forecourt.inventory.feed.text;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a feed.
 *
 * @param line where it begins, from 1
 * @param values trimmed, never empty; what a row leaves open is not in it
 * @param source the whole row in one text, to tell whether two rows are the same
 * @param flaw what makes it unreadable; it has no values then
 * @param end behind it
 */
public record Row(
        int line,
        Map<FeedColumn, String> values,
        String source,
        @Nullable Flaw flaw,
        Position end) {

    static Row flawed(int line, Flaw flaw, Position end) {
        return new Row(line, new EnumMap<>(FeedColumn.class), "", flaw, end);
    }

    public @Nullable String value(FeedColumn column) {
        return values.get(column);
    }
}
