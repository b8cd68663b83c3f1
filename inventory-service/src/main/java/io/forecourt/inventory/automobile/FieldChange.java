package io.forecourt.inventory.automobile;

import org.jspecify.annotations.Nullable;

/**
 * One value that became another, as people read it.
 *
 * @param from null where there was none
 * @param to null where there is none any more
 */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {

    static FieldChange of(String field, @Nullable Object from, @Nullable Object to) {
        return new FieldChange(field, from == null ? null : from.toString(), to == null ? null : to.toString());
    }
}
