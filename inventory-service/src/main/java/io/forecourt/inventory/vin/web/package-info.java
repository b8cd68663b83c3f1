/** VINs over HTTP. */
@NullMarked
package io.forecourt.inventory.vin.web;

import org.jspecify.annotations.NullMarked;
