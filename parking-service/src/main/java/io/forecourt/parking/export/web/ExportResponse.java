package io.forecourt.parking.export.web;

import io.forecourt.parking.export.ExportFailure;
import io.forecourt.parking.export.ExportState;
import io.forecourt.parking.export.StaysExport;
import io.forecourt.parking.history.StayFilterRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An export, as who asked for it sees it. */
record ExportResponse(
        long id,
        ExportState state,

        @Schema(
                description =
                        "Of one that failed: TOO_MANY_STAYS wants a narrower filter, NOT_WRITTEN another try later")
        @Nullable
        ExportFailure failure,

        @Schema(description = "As it was asked for") StayFilterRequest filter,

        @Schema(description = "Of the file", example = "stays-2026-11-22-17.csv")
        String name,

        @Schema(description = "How many stays are written") long rowsDone,

        @Schema(description = "How many there are to write; absent while nobody has counted them") @Nullable
        Long rowsTotal,

        @Schema(description = "How long the file is so far") long bytes,
        Instant createdAt,

        @Schema(description = "When it was ready, or given up") @Nullable
        Instant finishedAt,

        @Schema(description = "When it is deleted, file and filter")
        Instant expiresAt) {

    static ExportResponse of(StaysExport export) {
        return new ExportResponse(
                export.id(),
                export.state(),
                export.failure(),
                export.filter(),
                export.name(),
                export.rowsDone(),
                export.rowsTotal(),
                export.bytes(),
                export.createdAt(),
                export.finishedAt(),
                export.expiresAt());
    }
}
