/** Where people and other services find Forecourt. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.forecourt.identity.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
