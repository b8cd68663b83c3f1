/** Who is signed in here with which browser. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "origin"})
package io.forecourt.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
