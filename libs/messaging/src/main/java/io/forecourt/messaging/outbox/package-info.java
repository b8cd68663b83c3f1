/** What the outboxes of events and of other things have in common. */
@NullMarked
package io.forecourt.messaging.outbox;

import org.jspecify.annotations.NullMarked;
