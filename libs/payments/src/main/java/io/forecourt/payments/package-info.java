/** Payments that are never taken twice and never lost. */
@NullMarked
package io.forecourt.payments;

import org.jspecify.annotations.NullMarked;
