/** What a VIN is committed to and when; never two things at once. */
@ApplicationModule(allowedDependencies = {"vehicle"})
@NullMarked
package io.forecourt.sales.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
