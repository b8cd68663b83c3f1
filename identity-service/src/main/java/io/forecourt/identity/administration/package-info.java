/** What administrators see and do of accounts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "demo", "throttle"})
package io.forecourt.identity.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
