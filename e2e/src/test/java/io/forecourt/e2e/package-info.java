/** The journeys that sell the product, through the gateway of a running system of real processes. */
@NullMarked
package io.forecourt.e2e;

import org.jspecify.annotations.NullMarked;
