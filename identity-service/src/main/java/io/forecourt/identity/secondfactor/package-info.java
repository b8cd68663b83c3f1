/** Second factors whichever they are: who has to have one, and what becomes of lost ones. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "page", "passkey", "signin", "totp"})
package io.forecourt.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
