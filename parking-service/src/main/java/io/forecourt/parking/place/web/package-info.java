/** Places over HTTP. */
@NullMarked
package io.forecourt.parking.place.web;

import org.jspecify.annotations.NullMarked;
