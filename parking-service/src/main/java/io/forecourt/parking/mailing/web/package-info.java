/** What drivers want to get, over HTTP. */
@NullMarked
package io.forecourt.parking.mailing.web;

import org.jspecify.annotations.NullMarked;
