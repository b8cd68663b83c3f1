/** Work that is due at a time of its own, or again and again, and is done by one of the service's instances. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.parking.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
