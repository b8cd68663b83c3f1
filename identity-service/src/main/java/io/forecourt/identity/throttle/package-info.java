/** How often somebody may try something. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package io.forecourt.identity.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
