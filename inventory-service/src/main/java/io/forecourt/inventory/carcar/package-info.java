/** The stock as CarCar's front ends know it, in their profile only; gone without a trace when this package goes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"manufacturer", "model", "automobile", "vin"})
package io.forecourt.inventory.carcar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
