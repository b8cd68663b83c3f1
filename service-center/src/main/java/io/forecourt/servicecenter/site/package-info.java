/** The workshop's place in the world: its time zone, and what a local time means there. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.forecourt.servicecenter.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
