/** Mails to drivers that nobody has asked for: reminders and monthly reports. They stop at one click. */
@ApplicationModule(allowedDependencies = {"job", "notice"})
@NullMarked
package io.forecourt.parking.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
