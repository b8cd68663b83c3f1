/** The vehicles this service knows from inventory's snapshots, by VIN. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.sales.vehicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
