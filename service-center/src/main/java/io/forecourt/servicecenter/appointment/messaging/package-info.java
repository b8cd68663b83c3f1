/** Tells the other services what happens to appointments. */
@NullMarked
package io.forecourt.servicecenter.appointment.messaging;

import org.jspecify.annotations.NullMarked;
