/** The accounts: who may sign in and as what, and every change of it told to whoever keeps a copy. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.forecourt.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
