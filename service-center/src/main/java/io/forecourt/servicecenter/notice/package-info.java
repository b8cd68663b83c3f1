/** Mails to customers about their appointments: when one is booked, moved or called off, and before it. */
@ApplicationModule(allowedDependencies = {"site", "schedule", "appointment"})
@NullMarked
package io.forecourt.servicecenter.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
