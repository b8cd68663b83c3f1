/** Notices and Kafka: what open pages are told of, and whose accounts are deleted. */
@NullMarked
package io.forecourt.parking.notice.messaging;

import org.jspecify.annotations.NullMarked;
