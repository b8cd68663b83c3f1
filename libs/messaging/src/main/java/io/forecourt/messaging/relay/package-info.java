/** Sends the outbox to Kafka: one instance of the service at a time, in order, as soon as a transaction commits. */
@NullMarked
package io.forecourt.messaging.relay;

import org.jspecify.annotations.NullMarked;
