package io.forecourt.sales.commitment.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** @param endsAt exclusive, after {@code startsAt} */
record MoveHoldRequest(@NotNull Instant startsAt, @NotNull Instant endsAt) {}
