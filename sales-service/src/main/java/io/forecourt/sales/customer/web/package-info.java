/** Customers over HTTP. */
@NullMarked
package io.forecourt.sales.customer.web;

import org.jspecify.annotations.NullMarked;
