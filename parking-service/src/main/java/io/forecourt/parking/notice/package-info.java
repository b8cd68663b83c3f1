/** What drivers are told of their stays, by mail and in the app: each thing once, whatever runs twice or late. */
@ApplicationModule(allowedDependencies = {"stay", "driver", "job"})
@NullMarked
package io.forecourt.parking.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
