/** Imports over HTTP. */
@NullMarked
package io.forecourt.parking.imports.web;

import org.jspecify.annotations.NullMarked;
