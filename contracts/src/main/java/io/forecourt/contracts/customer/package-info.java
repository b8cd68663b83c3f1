/** The public state of a customer, as sales publishes it. */
@NullMarked
package io.forecourt.contracts.customer;

import org.jspecify.annotations.NullMarked;
