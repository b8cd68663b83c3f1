package io.forecourt.parking.export;

import io.forecourt.parking.history.StayFilterRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list of stays as somebody asked for it.
 *
 * @param name of the file
 * @param rowsDone how many stays are written
 * @param rowsTotal how many there were when it was begun, and in the end how many there are; null before
 * @param chunks how many pieces are written
 * @param bytes how long those are
 * @param expiresAt when there is nothing of it any more
 */
public record StaysExport(
        long id,
        ExportState state,
        @Nullable ExportFailure failure,
        StayFilterRequest filter,
        String name,
        long rowsDone,
        @Nullable Long rowsTotal,
        int chunks,
        long bytes,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {}
