/** Occupancy over HTTP. */
@NullMarked
package io.forecourt.parking.occupancy.web;

import org.jspecify.annotations.NullMarked;
