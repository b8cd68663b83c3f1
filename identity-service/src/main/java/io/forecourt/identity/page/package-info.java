/** What all pages have in common. */
@NullMarked
@ApplicationModule(allowedDependencies = {"link", "password", "throttle"})
package io.forecourt.identity.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
