package io.forecourt.sales.commitment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param endsAt exclusive, after {@code startsAt} */
record HoldVehicleRequest(
        @NotNull HoldKind kind,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Size(max = 500) String note) {}
