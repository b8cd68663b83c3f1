/** Where providers send their webhooks. */
@NullMarked
package io.forecourt.payments.web;

import org.jspecify.annotations.NullMarked;
