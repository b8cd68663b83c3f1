/** Manufacturers over HTTP. */
@NullMarked
package io.forecourt.inventory.manufacturer.web;

import org.jspecify.annotations.NullMarked;
