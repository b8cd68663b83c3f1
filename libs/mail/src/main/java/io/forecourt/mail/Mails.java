package io.forecourt.mail;

import io.forecourt.mail.template.MailTemplates;
import io.forecourt.mail.template.RenderedMail;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends mails with the business transaction: they go out after it commits, and never if it does not. A mail is rendered
 * here and now, so that a template that does not fit fails the work instead of losing its mail.
 */
public class Mails {

    private static final String CORRELATION_ID_IN_LOGS = "correlationId";

    // language=sql
    private static final String INSERT = """
            insert into mail_outbox
                (template, recipient, subject, plain_text, html, correlation_id, useful_until,
                 attachment_name, attachment_type, attachment, unsubscribe_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final MailTemplates templates;
    private final TransactionSynchronization wakeSender;

    public Mails(JdbcClient jdbc, MailTemplates templates, Runnable wakeSender) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.wakeSender = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeSender.run();
            }
        };
    }

    /**
     * Sends the mail when the current transaction commits.
     *
     * @param recipient one address, without a name
     * @throws IllegalStateException outside a transaction that may write
     * @throws IllegalArgumentException if the recipient is not one address, or the subject not one line
     */
    public void send(String recipient, Mail mail) {
        requireTransaction();
        Recipient.requireValid(recipient);
        RenderedMail rendered = templates.render(mail);
        @Nullable Instant usefulUntil = mail.usefulUntil();
        @Nullable Attachment attachment = mail.attachment();
        @Nullable OneClickUnsubscribe unsubscribe = mail.unsubscribe();
        jdbc.sql(INSERT)
                .param(mail.template())
                .param(recipient)
                .param(rendered.subject())
                .param(rendered.plainText())
                .param(rendered.html())
                .param(MDC.get(CORRELATION_ID_IN_LOGS))
                .param(usefulUntil == null ? null : usefulUntil.atOffset(ZoneOffset.UTC))
                .param(attachment == null ? null : attachment.fileName())
                .param(attachment == null ? null : attachment.contentType())
                .param(attachment == null ? null : attachment.text())
                .param(unsubscribe == null ? null : unsubscribe.address().toString())
                .update();
        TransactionSynchronizationManager.registerSynchronization(wakeSender);
    }

    /**
     * Deletes, with the current transaction, what was not sent to that address, whatever the case of its letters. For a
     * person who is to be forgotten.
     *
     * @return how many mails there were
     */
    public int forget(String recipient) {
        requireTransaction();
        return jdbc.sql("delete from mail_outbox where lower(recipient) = lower(?)")
                .param(recipient)
                .update();
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("Mails are written inside the transaction that they tell of.");
        }
    }
}
