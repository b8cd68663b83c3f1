/** The past of parking over HTTP. */
@NullMarked
package io.forecourt.parking.history.web;

import org.jspecify.annotations.NullMarked;
