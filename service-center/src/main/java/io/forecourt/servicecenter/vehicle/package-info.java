/** The cars that come in: what is known of each, whether it is a VIP's, and all its visits. Only reads. */
@ApplicationModule(allowedDependencies = "appointment")
@NullMarked
package io.forecourt.servicecenter.vehicle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
