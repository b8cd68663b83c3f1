/** Stays over HTTP. */
@NullMarked
package io.forecourt.parking.stay.web;

import org.jspecify.annotations.NullMarked;
