/** Reservations over HTTP. */
@NullMarked
package io.forecourt.parking.reservation.web;

import org.jspecify.annotations.NullMarked;
