/** Notices over HTTP. */
@NullMarked
package io.forecourt.parking.notice.web;

import org.jspecify.annotations.NullMarked;
