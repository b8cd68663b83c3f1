/** Automobiles in Kafka: their snapshots go out, the facts of their sales come in. */
@NullMarked
package io.forecourt.inventory.automobile.messaging;

import org.jspecify.annotations.NullMarked;
