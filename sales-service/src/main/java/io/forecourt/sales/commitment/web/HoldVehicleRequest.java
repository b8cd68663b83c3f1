package io.forecourt.sales.commitment.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param endsAt exclusive, after {@code startsAt} */
record HoldVehicleRequest(
        HoldKind kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable @Size(max = 500) String note) {}
