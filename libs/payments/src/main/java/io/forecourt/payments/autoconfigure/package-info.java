/** Puts payments into a service that has them on its class path. */
@NullMarked
package io.forecourt.payments.autoconfigure;

import org.jspecify.annotations.NullMarked;
