/** The models that manufacturers make. */
@NullMarked
@ApplicationModule(allowedDependencies = "manufacturer")
package io.forecourt.inventory.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
