/** The makes of automobiles that the dealership trades in. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.forecourt.inventory.manufacturer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
