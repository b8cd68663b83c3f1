package io.forecourt.inventory.history.web;

import io.forecourt.inventory.automobile.AutomobileNotFound;
import io.forecourt.inventory.history.AutomobileHistory;
import io.forecourt.inventory.history.HistoryEntry;
import io.forecourt.inventory.history.HistoryPlace;
import io.forecourt.inventory.history.RecordedEntry;
import io.forecourt.inventory.vin.Vin;
import io.forecourt.web.page.CursorPage;
import io.forecourt.web.page.TimeCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/automobiles/{vin}/history")
@Tag(name = "Automobiles")
class HistoryController {

    private final AutomobileHistory history;

    HistoryController(AutomobileHistory history) {
        this.history = history;
    }

    @GetMapping
    @Operation(
            summary = "Read what happened to a VIN, the newest first",
            description =
                    "In stock, at its sales and in the workshop; also of a VIN that is delisted or was never ours.")
    CursorPage<HistoryEntry> read(
            @PathVariable String vin,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        List<RecordedEntry> entries = Vin.of(vin)
                .map(known -> history.of(known.value(), place(TimeCursor.parse(cursor)), size + 1))
                .orElse(List.of());
        if (entries.isEmpty() && cursor == null) {
            throw new AutomobileNotFound(vin);
        }
        return CursorPage.of(entries, size, HistoryController::cursorAfter).map(RecordedEntry::entry);
    }

    private static @Nullable HistoryPlace place(@Nullable TimeCursor cursor) {
        return cursor == null ? null : new HistoryPlace(cursor.at(), cursor.number());
    }

    private static String cursorAfter(RecordedEntry last) {
        return new TimeCursor(last.entry().occurredAt(), last.number()).toString();
    }
}
