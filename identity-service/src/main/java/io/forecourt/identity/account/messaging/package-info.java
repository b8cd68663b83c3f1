/** Accounts on Kafka. */
@NullMarked
package io.forecourt.identity.account.messaging;

import org.jspecify.annotations.NullMarked;
