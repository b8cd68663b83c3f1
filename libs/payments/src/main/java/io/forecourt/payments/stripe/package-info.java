/** Payments by Stripe: its pages, its API, its webhooks. */
@NullMarked
package io.forecourt.payments.stripe;

import org.jspecify.annotations.NullMarked;
