/** Vehicle identification numbers: what makes one valid and what it tells about the vehicle. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.forecourt.inventory.vin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
