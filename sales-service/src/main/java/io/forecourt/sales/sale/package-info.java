/** Sales, from the draft to the delivery or the end of it. */
@ApplicationModule(allowedDependencies = {"money", "site", "vehicle", "commitment", "customer", "salesperson"})
@NullMarked
package io.forecourt.sales.sale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
