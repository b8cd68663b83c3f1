/** What became of stays, added up and looked up: for drivers their own, for those who manage parking all. Changes none. */
@ApplicationModule(allowedDependencies = {"job", "stay", "driver", "tariff :: engine"})
@NullMarked
package io.forecourt.parking.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
