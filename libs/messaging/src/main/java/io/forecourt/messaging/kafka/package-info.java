/** How this service reaches Kafka, and the topics it needs there. */
@NullMarked
package io.forecourt.messaging.kafka;

import org.jspecify.annotations.NullMarked;
