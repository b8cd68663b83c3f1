/** Salespeople over HTTP. */
@NullMarked
package io.forecourt.sales.salesperson.web;

import org.jspecify.annotations.NullMarked;
