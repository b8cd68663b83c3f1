/** Where vehicles can be left: operators, their sites, the levels and spaces of a site, and how drivers find them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.parking.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
