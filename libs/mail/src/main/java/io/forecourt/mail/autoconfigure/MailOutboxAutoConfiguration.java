package io.forecourt.mail.autoconfigure;

import io.forecourt.mail.MailProperties;
import io.forecourt.mail.Mails;
import io.forecourt.mail.sender.MailSending;
import io.forecourt.mail.sender.SenderConfiguration;
import io.forecourt.mail.template.MailTemplates;
import io.forecourt.messaging.autoconfigure.MessagingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a service its {@link Mails}, and sends them. */
@AutoConfiguration(after = {MessagingAutoConfiguration.class, MailSenderAutoConfiguration.class})
@EnableConfigurationProperties(MailProperties.class)
@Import(SenderConfiguration.class)
public class MailOutboxAutoConfiguration {

    @Bean
    MailTemplates mailTemplates() {
        return new MailTemplates();
    }

    @Bean
    Mails mails(JdbcClient jdbc, MailTemplates templates, MailSending sending) {
        return new Mails(jdbc, templates, sending::wake);
    }
}
