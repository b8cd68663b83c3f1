/** Passkeys: a second way in, without a password. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "origin", "page", "signin", "throttle"})
package io.forecourt.identity.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
