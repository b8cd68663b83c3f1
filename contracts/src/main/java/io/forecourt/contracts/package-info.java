/** The events that services exchange through Kafka: topics, types and the shape of every body. */
@NullMarked
package io.forecourt.contracts;

import org.jspecify.annotations.NullMarked;
