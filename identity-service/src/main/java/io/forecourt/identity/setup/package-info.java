/** The first administrator, whom nobody can invite. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "applicant", "link", "page", "password", "signin", "throttle"})
package io.forecourt.identity.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
