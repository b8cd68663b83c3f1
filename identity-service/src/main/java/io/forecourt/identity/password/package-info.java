/** How passwords are chosen, kept and compared. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package io.forecourt.identity.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
