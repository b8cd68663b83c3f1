/**
 * Working time: when the workshop is open, who works when and can do what, which bays and services there are, and the
 * times that follow from it.
 */
@ApplicationModule(allowedDependencies = {"site", "technician"})
@NullMarked
package io.forecourt.servicecenter.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
