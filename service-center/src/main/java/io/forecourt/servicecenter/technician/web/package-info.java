/** Technicians over HTTP. */
@NullMarked
package io.forecourt.servicecenter.technician.web;

import org.jspecify.annotations.NullMarked;
