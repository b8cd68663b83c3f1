/** What inventory is told of sales, and what it answers. */
@NullMarked
package io.forecourt.sales.sale.messaging;

import org.jspecify.annotations.NullMarked;
