/** Amounts of money. */
@NullMarked
package io.forecourt.payments.money;

import org.jspecify.annotations.NullMarked;
