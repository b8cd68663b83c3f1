/** What is known of people goes when it is not needed any more: each feature says how, and a ledger that it did. */
@ApplicationModule(allowedDependencies = "job")
@NullMarked
package io.forecourt.parking.purge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
