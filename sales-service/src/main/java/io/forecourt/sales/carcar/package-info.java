/** The API of the CarCar family of front ends, over the same application classes as /api/v1. */
@ApplicationModule(allowedDependencies = {"money", "site", "vehicle", "commitment", "customer", "salesperson", "sale"})
@NullMarked
package io.forecourt.sales.carcar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
