package io.forecourt.inventory.history;

import io.forecourt.inventory.automobile.FieldChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a VIN.
 *
 * @param kind what happened; readers must expect kinds added later
 * @param reason why, or what a car came to the workshop for
 */
public record HistoryEntry(
        String vin,
        Instant occurredAt,
        String kind,
        @Nullable Long saleId,
        @Nullable Long appointmentId,
        @Nullable String reason,
        List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
