package io.forecourt.parking.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list.
 *
 * @param line where it begins, from 1
 * @param values stripped, never empty; what a row leaves open is not in it
 * @param flaw what makes it unreadable; it has no values then
 */
record SheetRow(
        int line, Map<SiteColumn, String> values, @Nullable String flaw) {

    @Nullable
    String value(SiteColumn column) {
        return values.get(column);
    }
}
