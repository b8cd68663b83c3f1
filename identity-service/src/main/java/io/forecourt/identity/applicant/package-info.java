/** Somebody who wants an account, checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "password"})
package io.forecourt.identity.applicant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
