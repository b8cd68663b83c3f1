package io.forecourt.sales.sale.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param reserveUntil absent for the usual length */
record ReserveSaleRequest(@Nullable Instant reserveUntil) {}
