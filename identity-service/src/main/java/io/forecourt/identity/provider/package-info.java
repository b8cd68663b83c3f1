/** Tokens for those who signed in and for machines, as OAuth and OpenID Connect have them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "key", "origin", "signin"})
package io.forecourt.identity.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
