/**
 * Stays of vehicles: reservations and sessions with their states, what is paid for them and given back, and the receipts of
 * that.
 *
 * <p>Who locks several things, locks payments first, then stays, then spaces. Who puts a stay on a space, or makes it last
 * longer there, holds the space's row.
 */
@ApplicationModule(allowedDependencies = {"place", "tariff", "tariff :: engine", "driver", "purge"})
@NullMarked
package io.forecourt.parking.stay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
