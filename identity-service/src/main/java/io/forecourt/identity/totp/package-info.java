/** Codes of authenticator apps, which members of staff may choose to be asked for besides their password. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "key", "page", "signin", "throttle"})
package io.forecourt.identity.totp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
