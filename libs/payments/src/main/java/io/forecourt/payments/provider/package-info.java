/** What every provider of payments can do, whoever it is. */
@NullMarked
package io.forecourt.payments.provider;

import org.jspecify.annotations.NullMarked;
