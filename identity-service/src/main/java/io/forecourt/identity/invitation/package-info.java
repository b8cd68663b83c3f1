/** How staff come to their accounts: somebody who has one asks them in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "applicant", "link", "page", "password", "signin", "throttle"})
package io.forecourt.identity.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
