/** Forecourt's stock: manufacturers, models and automobiles by VIN. */
@NullMarked
package io.forecourt.inventory;

import org.jspecify.annotations.NullMarked;
