/** Reserving spaces for a time: which are free, booking, and coming. */
@ApplicationModule(allowedDependencies = {"place", "tariff", "tariff :: engine", "driver", "stay"})
@NullMarked
package io.forecourt.parking.reservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
