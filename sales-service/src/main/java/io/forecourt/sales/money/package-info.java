/** Amounts of money with their currency. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.sales.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
