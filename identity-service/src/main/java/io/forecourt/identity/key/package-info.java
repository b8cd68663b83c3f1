/** The keys that sign tokens: kept sealed, and replaced before anybody could wish they were. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.forecourt.identity.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
