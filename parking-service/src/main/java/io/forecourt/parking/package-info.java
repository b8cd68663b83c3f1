/** Parking: where it is, and what it costs. */
@NullMarked
package io.forecourt.parking;

import org.jspecify.annotations.NullMarked;
