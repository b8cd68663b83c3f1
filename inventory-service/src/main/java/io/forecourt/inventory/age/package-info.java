/** How long cars have stood in our stock: a read side of its own, by SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = "automobile")
package io.forecourt.inventory.age;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
