package io.forecourt.sales.commitment.web;

import java.time.Instant;

/** @param endsAt exclusive, after {@code startsAt} */
record MoveHoldRequest(Instant startsAt, Instant endsAt) {}
