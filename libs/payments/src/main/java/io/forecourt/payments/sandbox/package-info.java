/** A provider that takes no money: for one machine, for tests, and never for production. */
@NullMarked
package io.forecourt.payments.sandbox;

import org.jspecify.annotations.NullMarked;
