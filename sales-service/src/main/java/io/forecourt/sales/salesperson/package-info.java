/** The people who sell. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.sales.salesperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
