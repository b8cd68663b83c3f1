/** The workshop's facts, heard from Kafka. */
@NullMarked
package io.forecourt.inventory.history.messaging;

import org.jspecify.annotations.NullMarked;
