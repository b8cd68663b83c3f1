/** Lists of stays as files, which managers ask for, wait for, and fetch for some days. */
@ApplicationModule(allowedDependencies = {"history", "job", "notice", "stay"})
@NullMarked
package io.forecourt.parking.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
