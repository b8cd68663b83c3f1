/** Receipts as documents that can be printed, kept, and read by a screen reader. */
@ApplicationModule(allowedDependencies = {"stay", "tariff", "tariff :: engine"})
@NullMarked
package io.forecourt.parking.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
