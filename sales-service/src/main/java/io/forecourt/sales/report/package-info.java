/** Sales by person, month and make. */
@ApplicationModule(allowedDependencies = "money")
@NullMarked
package io.forecourt.sales.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
