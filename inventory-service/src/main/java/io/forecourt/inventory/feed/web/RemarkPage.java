package io.forecourt.inventory.feed.web;

import io.forecourt.inventory.feed.NumberedRemark;
import io.forecourt.inventory.feed.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report, in the order of the file.
 *
 * @param nextCursor where the next part begins, absent at the end
 */
record RemarkPage(List<RemarkBody> items, @Nullable String nextCursor) {

    /**
     * @param line where the row begins in the file, from 1
     * @param field which column it is about, if any
     * @param code stable, for programs
     */
    record RemarkBody(
            int line, @Nullable String vin, @Nullable String field, String code, String detail) {

        static RemarkBody of(Remark remark) {
            return new RemarkBody(remark.line(), remark.vin(), remark.field(), remark.code(), remark.detail());
        }
    }

    /** @param found up to one more than the size asked for, which tells whether there is a next part */
    static RemarkPage of(List<NumberedRemark> found, int size) {
        List<NumberedRemark> page = found.subList(0, Math.min(size, found.size()));
        return new RemarkPage(
                page.stream().map(NumberedRemark::remark).map(RemarkBody::of).toList(),
                found.size() > size ? Long.toString(page.getLast().number()) : null);
    }
}
