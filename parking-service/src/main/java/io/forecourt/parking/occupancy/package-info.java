/** How full sites were: readings of free places, taken over from others, and what they were on average. */
@ApplicationModule(allowedDependencies = "place")
@NullMarked
package io.forecourt.parking.occupancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
