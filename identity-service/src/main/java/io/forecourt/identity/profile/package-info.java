/** What people do with their own accounts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "link", "page", "password", "signin", "throttle"})
package io.forecourt.identity.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
