/** The automobiles in stock: their life cycle, and every change of it told to whoever keeps a copy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vin", "manufacturer", "model"})
package io.forecourt.inventory.automobile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
