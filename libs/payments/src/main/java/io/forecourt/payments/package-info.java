/**
 * Payments that are never taken twice and never lost.
 *
 * <p>A service includes the tables from {@code classpath:db/lib}, says by {@code forecourt.payments.provider} who takes
 * the money, and
 *
 * <ol>
 *   <li>calls {@link io.forecourt.payments.Payments#prepare} in the transaction that makes what is to be paid for,
 *   <li>after it, {@link io.forecourt.payments.Payments#proceed}, and sends the browser to {@link
 *       io.forecourt.payments.Payment#next()},
 *   <li>hears of everything else by a {@link io.forecourt.payments.PaymentListener}, inside the transaction in which
 *       the payment changes.
 * </ol>
 *
 * Whoever locks rows of its own beside a payment locks the payment first.
 */
@NullMarked
package io.forecourt.payments;

import org.jspecify.annotations.NullMarked;
