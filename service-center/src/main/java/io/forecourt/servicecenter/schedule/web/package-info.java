/** The workshop's times, services and bays over HTTP. */
@NullMarked
package io.forecourt.servicecenter.schedule.web;

import org.jspecify.annotations.NullMarked;
