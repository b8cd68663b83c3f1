/** Work that a person shall not wait for, as its time would tell them what there was to do. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.forecourt.identity.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
