package io.forecourt.mail.sender;

import io.forecourt.mail.MailProperties;
import io.forecourt.messaging.job.RegularJob;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.outbox.OutboxView;
import io.forecourt.messaging.outbox.OutboxView.Contents;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The sending side. */
@Configuration(proxyBeanMethods = false)
public class SenderConfiguration {

    @Bean
    SenderStatus mailSenderStatus(Clock clock) {
        return new SenderStatus(clock);
    }

    @Bean
    MailSending mailSending(
            OwnConnections database, JavaMailSenderImpl smtp, SenderStatus status, MailProperties properties) {
        return new MailSending(database, new Sending(new SmtpServer(smtp, properties.from()), status, properties));
    }

    @Bean
    SenderMeters mailSenderMeters(SenderStatus status) {
        return new SenderMeters(status);
    }

    @Bean
    OutboxView mailsView(JdbcClient jdbc, SenderStatus status, MailProperties properties, Clock clock) {
        return new OutboxView(Contents.MAILS, jdbc, MailTable.COUNTED, status, properties.staleAfter(), clock);
    }

    @Bean
    MailOutboxHealthIndicator mailOutboxHealthIndicator(SenderStatus status, MailProperties properties) {
        return new MailOutboxHealthIndicator(status, properties.staleAfter());
    }

    @Bean
    RegularJob forgettingMails(JdbcClient jdbc, MailProperties properties) {
        ConcludedMails concluded = new ConcludedMails(jdbc, properties.kept());
        return new RegularJob("forgetting-mails", Duration.ofMinutes(5), Duration.ofHours(1), concluded::forget);
    }
}
