package io.forecourt.mail.sender;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much waits to be sent.
 *
 * @param oldest when the longest waiting was written, absent when none waits
 */
record MailBacklog(long depth, @Nullable Instant oldest) {

    static final MailBacklog NONE = new MailBacklog(0, null);
}
