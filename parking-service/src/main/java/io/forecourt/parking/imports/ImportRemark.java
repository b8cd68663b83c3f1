package io.forecourt.parking.imports;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a row.
 *
 * @param line where the row begins in the file, from 1
 * @param rejected true where the row was not taken; false where it was, but for what the remark is about
 * @param field which column it is about, if any
 * @param code stable, for programs
 * @param detail a sentence that whoever sent the file can act on
 */
public record ImportRemark(
        int line,
        boolean rejected,
        @Nullable String externalId,
        @Nullable String field,
        String code,
        String detail) {}
