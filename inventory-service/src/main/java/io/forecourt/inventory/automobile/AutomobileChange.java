package io.forecourt.inventory.automobile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an automobile.
 *
 * @param automobile as it is after the change
 * @param fields what changed in its particulars
 * @param saleId the sale that did it
 * @param reason why, where somebody said so
 */
public record AutomobileChange(
        Automobile automobile,
        Kind kind,
        List<FieldChange> fields,
        @Nullable Long saleId,
        @Nullable String reason,
        Instant at) {

    AutomobileChange by(long sale) {
        return new AutomobileChange(automobile, kind, fields, sale, reason, at);
    }

    /** What happened. */
    public enum Kind {
        REGISTERED,
        BOUGHT_BACK,
        RECEIVED,
        PREPARATION_STARTED,
        OFFERED,
        EDITED,
        /** Its model or manufacturer has another name. */
        RENAMED,
        RESERVED,
        SOLD,
        DELIVERED,
        SALE_CANCELLED,
        SALE_UNWOUND,
        DELISTED
    }
}
