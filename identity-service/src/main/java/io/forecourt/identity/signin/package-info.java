/** How people prove who they are, and what counts as signed in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "page", "password", "throttle"})
package io.forecourt.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
