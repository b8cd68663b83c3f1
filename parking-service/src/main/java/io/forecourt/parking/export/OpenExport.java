package io.forecourt.parking.export;

import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.web.page.TimeCursor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export that is not finished, and nobody else's for the rest of the transaction.
 *
 * @param upTo the newest stay that is part of it
 * @param rowsTotal null until it is begun
 * @param after the last stay that is written; null while there is none
 */
record OpenExport(
        long id,
        UUID accountId,
        StayFilterRequest filter,
        long upTo,
        long rowsDone,
        @Nullable Long rowsTotal,
        int chunks,
        @Nullable TimeCursor after) {}
