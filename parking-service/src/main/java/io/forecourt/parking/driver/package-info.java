/** Who parks: drivers' vehicles, also those bought here, their plates, and the permits that plates have. */
@ApplicationModule(allowedDependencies = {"tariff", "tariff :: engine", "purge"})
@NullMarked
package io.forecourt.parking.driver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
