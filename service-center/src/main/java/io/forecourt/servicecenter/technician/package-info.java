/** The people who do the work: who they are and whether they still take appointments. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.servicecenter.technician;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
