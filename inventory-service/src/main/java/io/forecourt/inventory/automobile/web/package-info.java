/** Automobiles over HTTP. */
@NullMarked
package io.forecourt.inventory.automobile.web;

import org.jspecify.annotations.NullMarked;
