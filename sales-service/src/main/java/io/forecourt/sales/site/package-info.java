/** Where this dealership is: its currency, its time zone, its country. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.sales.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
