/** Customers as the other services may know them. */
@NullMarked
package io.forecourt.sales.customer.messaging;

import org.jspecify.annotations.NullMarked;
