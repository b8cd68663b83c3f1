/** Appointments: booking a technician's time for a car, and the work's way from arrival to the finish. */
@ApplicationModule(allowedDependencies = {"site", "technician", "schedule"})
@NullMarked
package io.forecourt.servicecenter.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
