/** Sessions over HTTP. */
@NullMarked
package io.forecourt.parking.session.web;

import org.jspecify.annotations.NullMarked;
