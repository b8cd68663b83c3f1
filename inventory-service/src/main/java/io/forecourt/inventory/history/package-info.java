/** What happened to each VIN: in stock, at its sales and in the workshop. */
@NullMarked
@ApplicationModule(allowedDependencies = {"automobile", "vin"})
package io.forecourt.inventory.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
