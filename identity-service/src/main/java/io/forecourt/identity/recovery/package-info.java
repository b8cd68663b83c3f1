/** How people come to a new password. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "errand", "link", "page", "password", "throttle"})
package io.forecourt.identity.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
