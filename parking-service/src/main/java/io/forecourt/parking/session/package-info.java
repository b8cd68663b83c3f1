/** Buying a right to park for a plate, from now on, on the street or where no spaces are reserved. */
@ApplicationModule(allowedDependencies = {"place", "tariff", "tariff :: engine", "driver", "stay"})
@NullMarked
package io.forecourt.parking.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
