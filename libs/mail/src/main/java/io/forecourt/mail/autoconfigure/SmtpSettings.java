package io.forecourt.mail.autoconfigure;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The SMTP server as the environment names it: {@code FORECOURT_SMTP_HOST}, {@code FORECOURT_SMTP_PORT},
 * {@code FORECOURT_SMTP_USER}, {@code FORECOURT_SMTP_PASSWORD}, {@code FORECOURT_SMTP_TLS} ({@code none},
 * {@code starttls} or {@code tls}) and {@code FORECOURT_MAIL_FROM}. Any {@code spring.mail} or {@code forecourt.mail}
 * setting of the service takes precedence.
 */
final class SmtpSettings implements EnvironmentPostProcessor {

    private static final Map<String, Object> ALWAYS = Map.ofEntries(
            Map.entry("spring.mail.host", "${FORECOURT_SMTP_HOST:localhost}"),
            Map.entry("spring.mail.port", "${FORECOURT_SMTP_PORT:8025}"),
            Map.entry("spring.mail.username", "${FORECOURT_SMTP_USER:}"),
            Map.entry("spring.mail.password", "${FORECOURT_SMTP_PASSWORD:}"),
            Map.entry("spring.mail.properties[mail.smtp.connectiontimeout]", "5000"),
            Map.entry("spring.mail.properties[mail.smtp.timeout]", "10000"),
            Map.entry("spring.mail.properties[mail.smtp.writetimeout]", "10000"),
            Map.entry("spring.mail.properties[mail.smtp.ssl.checkserveridentity]", "true"),
            Map.entry("forecourt.mail.from", "${FORECOURT_MAIL_FROM:Forecourt <no-reply@forecourt.example>}"),
            // A server that is away delays mails, it does not make the service ill; the outbox has a health of its own.
            Map.entry("management.health.mail.enabled", "false"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new HashMap<>(ALWAYS);
        settings.putAll(encryption(environment.getProperty("FORECOURT_SMTP_TLS", "none")));
        environment.getPropertySources().addLast(new MapPropertySource("forecourt-smtp", settings));
    }

    private static Map<String, Object> encryption(String kind) {
        return switch (kind) {
            case "none" -> Map.of();
            case "starttls" ->
                Map.of(
                        "spring.mail.properties[mail.smtp.starttls.enable]", "true",
                        "spring.mail.properties[mail.smtp.starttls.required]", "true");
            case "tls" -> Map.of("spring.mail.ssl.enabled", "true");
            default ->
                throw new IllegalStateException("FORECOURT_SMTP_TLS is none, starttls or tls, not '" + kind + "'.");
        };
    }
}
