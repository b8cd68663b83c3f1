/** Cars over HTTP. */
@NullMarked
package io.forecourt.servicecenter.vehicle.web;

import org.jspecify.annotations.NullMarked;
