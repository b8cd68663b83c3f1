/** Who is signed in here with which browser. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "key", "origin"})
package io.forecourt.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
