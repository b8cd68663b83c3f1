/** Appointments over HTTP. */
@NullMarked
package io.forecourt.servicecenter.appointment.web;

import org.jspecify.annotations.NullMarked;
