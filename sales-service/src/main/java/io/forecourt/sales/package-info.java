/** Customers, salespeople, sales, and what a VIN is committed to. */
@NullMarked
package io.forecourt.sales;

import org.jspecify.annotations.NullMarked;
