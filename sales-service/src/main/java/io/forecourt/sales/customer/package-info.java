/** The people who buy: registered, changed, exported and, on request, forgotten. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.sales.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
