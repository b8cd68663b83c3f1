/** Feeds: files of automobiles, taken over row by row with a report. */
@NullMarked
@ApplicationModule(allowedDependencies = {"automobile", "model", "manufacturer", "vin"})
package io.forecourt.inventory.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
