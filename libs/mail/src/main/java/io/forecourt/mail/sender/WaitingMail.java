package io.forecourt.mail.sender;

import io.forecourt.mail.Attachment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is being sent.
 *
 * @param unsubscribeAt the address of a one-click unsubscription
 * @param attempt which one this is, from 1
 * @param useful whether it still says something useful
 */
record WaitingMail(
        UUID id,
        String template,
        String recipient,
        String subject,
        String plainText,
        String html,
        @Nullable Attachment attachment,
        @Nullable String unsubscribeAt,
        Instant createdAt,
        int attempt,
        boolean useful) {}
