package io.forecourt.inventory.feed.text;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be taken.
 *
 * @param field which column it is about, if any
 * @param code stable, for programs
 * @param detail a sentence that whoever sent the feed can act on
 */
public record Flaw(@Nullable String field, String code, String detail) {

    public static Flaw ofRow(String code, String detail) {
        return new Flaw(null, code, detail);
    }
}
