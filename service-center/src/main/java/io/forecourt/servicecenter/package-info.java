/** The service center: technicians, their appointments, and what is known of the cars that come in. */
@NullMarked
package io.forecourt.servicecenter;

import org.jspecify.annotations.NullMarked;
