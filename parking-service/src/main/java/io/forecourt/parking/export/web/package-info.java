/** Exports over HTTP. */
@NullMarked
package io.forecourt.parking.export.web;

import org.jspecify.annotations.NullMarked;
