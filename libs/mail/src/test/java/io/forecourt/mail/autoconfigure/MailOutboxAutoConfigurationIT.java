package io.forecourt.mail.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.forecourt.mail.Mails;
import io.forecourt.mail.VerifyAddress;
import io.forecourt.testing.IntegrationTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

@IntegrationTest
class MailOutboxAutoConfigurationIT {

    private static final GreenMail MAILBOX = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Mails mails;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MeterRegistry meters;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void startsAMailbox(DynamicPropertyRegistry registry) {
        MAILBOX.start();
        registry.add("FORECOURT_SMTP_HOST", () -> "127.0.0.1");
        registry.add("FORECOURT_SMTP_PORT", () -> MAILBOX.getSmtp().getPort());
        registry.add("FORECOURT_MAIL_FROM", () -> "Garage <office@garage.example>");
    }

    @AfterAll
    static void stopsTheMailbox() {
        MAILBOX.stop();
    }

    @Test
    void aServiceSendsMailsAndTellsHowTheyFare() throws Exception {
        transaction.executeWithoutResult(_ -> mails.send("ada@example.com", VerifyAddress.of("Ada")));

        await().until(() -> MAILBOX.getReceivedMessages().length == 1);
        assertThat(MAILBOX.getReceivedMessages()[0].getFrom())
                .extracting(Object::toString)
                .containsExactly("Garage <office@garage.example>");
        await().untilAsserted(() -> assertThat(
                        meters.get("forecourt.mail.sent").functionCounter().count())
                .isEqualTo(1));
        String health = RestClient.create("http://localhost:" + port)
                .get()
                .uri("/actuator/health")
                .retrieve()
                .body(String.class);
        assertThat(health).contains("mailOutbox", "\"sendsHere\":true").doesNotContain("\"mail\"");
    }
}
