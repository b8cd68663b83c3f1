package io.forecourt.inventory.feed.web;

import io.forecourt.inventory.feed.NumberedRemark;
import io.forecourt.inventory.feed.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a row.
 *
 * @param line where the row begins in the file, from 1
 * @param field which column it is about, if any
 * @param code stable, for programs
 */
record RemarkBody(int line, @Nullable String vin, @Nullable String field, String code, String detail) {

    static RemarkBody of(NumberedRemark numbered) {
        Remark remark = numbered.remark();
        return new RemarkBody(remark.line(), remark.vin(), remark.field(), remark.code(), remark.detail());
    }
}
