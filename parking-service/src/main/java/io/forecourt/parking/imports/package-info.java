/** Lists of sites, as others publish them, taken over row by row. */
@ApplicationModule(allowedDependencies = "place")
@NullMarked
package io.forecourt.parking.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
