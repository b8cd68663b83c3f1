package io.forecourt.mail.sender;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The server that takes our mails, as {@code spring.mail} names it. */
final class SmtpServer {

    private final JavaMailSenderImpl settings;
    private final InternetAddress from;

    SmtpServer(JavaMailSenderImpl settings, String from) {
        this.settings = settings;
        try {
            this.from = new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("forecourt.mail.from is not an address: " + from, e);
        }
    }

    SmtpConnection connect() throws SmtpUnavailable {
        try {
            String protocol = settings.getProtocol();
            Transport transport = settings.getSession().getTransport(protocol == null ? "smtp" : protocol);
            transport.connect(
                    settings.getHost(),
                    settings.getPort(),
                    absentIfEmpty(settings.getUsername()),
                    absentIfEmpty(settings.getPassword()));
            return new SmtpConnection(settings.getSession(), transport, from);
        } catch (MessagingException e) {
            throw new SmtpUnavailable(e);
        }
    }

    private static @Nullable String absentIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
