/** Tables for spreadsheets. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.sales.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
