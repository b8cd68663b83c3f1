/** Finding automobiles: a read side of its own over the tables of stock, by SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = "automobile")
package io.forecourt.inventory.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
