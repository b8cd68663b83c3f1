/** Sales over HTTP. */
@NullMarked
package io.forecourt.sales.sale.web;

import org.jspecify.annotations.NullMarked;
