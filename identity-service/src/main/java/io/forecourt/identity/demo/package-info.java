/** Accounts that show a new house around, on one's own machine only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "origin", "password"})
package io.forecourt.identity.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
