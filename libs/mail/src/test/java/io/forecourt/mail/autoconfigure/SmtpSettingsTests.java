package io.forecourt.mail.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class SmtpSettingsTests {

    private static final String SMTP = "spring.mail.properties[mail.smtp.%s]";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void speaksToThisMachineWithoutEncryptionUnlessToldOtherwise() {
        read();

        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("localhost");
        assertThat(environment.getProperty("spring.mail.port")).isEqualTo("8025");
        assertThat(environment.getProperty("spring.mail.username")).isEmpty();
        assertThat(environment.getProperty(SMTP.formatted("starttls.required"))).isNull();
    }

    @Test
    void takesTheServerFromTheEnvironment() {
        environment
                .withProperty("FORECOURT_SMTP_HOST", "smtp.example.com")
                .withProperty("FORECOURT_SMTP_PORT", "587")
                .withProperty("FORECOURT_SMTP_USER", "forecourt")
                .withProperty("FORECOURT_SMTP_TLS", "starttls");

        read();

        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("smtp.example.com");
        assertThat(environment.getProperty("spring.mail.username")).isEqualTo("forecourt");
        // Without it an attacker who removes the offer would get the password in the clear.
        assertThat(environment.getProperty(SMTP.formatted("starttls.required"))).isEqualTo("true");
        assertThat(environment.getProperty(SMTP.formatted("ssl.checkserveridentity")))
                .isEqualTo("true");
    }

    @Test
    void encryptsFromTheStartWithTls() {
        environment.withProperty("FORECOURT_SMTP_TLS", "tls");

        read();

        assertThat(environment.getProperty("spring.mail.ssl.enabled")).isEqualTo("true");
    }

    @Test
    void doesNotGuessWhatEncryptionIsMeant() {
        environment.withProperty("FORECOURT_SMTP_TLS", "yes");

        assertThatIllegalStateException().isThrownBy(this::read).withMessageContaining("none, starttls or tls");
    }

    private void read() {
        new SmtpSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
