package io.forecourt.security.audit;

import io.forecourt.web.page.CursorPage;
import io.forecourt.web.page.TimeCursor;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Audit")
class AuditController {

    private final AuditTable table;

    AuditController(AuditTable table) {
        this.table = table;
    }

    @GetMapping(AuditPath.TEMPLATE)
    @Operation(
            summary = "Read who did what, the newest first",
            description =
                    "Entries are never changed and go when they are old; they hold nothing personal beside the ids of accounts.")
    CursorPage<AuditEntry> read(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String objectType,
            @RequestParam(required = false) @Nullable String objectId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        if (objectId != null && objectType == null) {
            throw new InvalidRequest("/objectType", "is required beside an objectId");
        }
        AuditFilter filter = new AuditFilter(actor, action, objectType, objectId, from, to);
        return CursorPage.of(
                table.find(filter, TimeCursor.parse(cursor), size + 1),
                size,
                last -> new TimeCursor(last.at(), last.id()).toString());
    }
}
