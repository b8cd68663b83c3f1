package io.forecourt.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.provider.UnverifiedWebhook;
import io.forecourt.payments.provider.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeWebhooksTests {

    private static final Instant NOW = Instant.parse("2026-03-06T12:00:00Z");
    private static final String SECRET = StripeStub.WEBHOOK_SECRET;
    private static final String BODY = """
            {"id": "evt_1", "object": "event", "type": "checkout.session.completed", "api_version": "2020-08-27",
             "data": {"object": {"id": "cs_test_1", "object": "checkout.session",
                                 "metadata": {"forecourt_payment": "%s"}}}}""".formatted(StripeStub.PAYMENT);

    private final StripeWebhooks webhooks =
            new StripeWebhooks(SECRET, Duration.ofMinutes(5), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void readsWhichPaymentASessionsEventIsAbout() {
        assertThat(read(BODY, signed(BODY, SECRET, NOW)))
                .isEqualTo(new WebhookEvent("evt_1", "checkout.session.completed", "cs_test_1", StripeStub.PAYMENT));
    }

    @Test
    void knowsARefundsPaymentByItsMetadata() {
        String body = BODY.replace("cs_test_1", "re_1").replace("\"checkout.session\"", "\"refund\"");

        assertThat(read(body, signed(body, SECRET, NOW)).providerId()).isNull();
        assertThat(read(body, signed(body, SECRET, NOW)).paymentId()).isEqualTo(StripeStub.PAYMENT);
    }

    @Test
    void anEventOfSomebodyElsesIsOneOfNoPayment() {
        String body = "{\"id\": \"evt_2\", \"type\": \"payout.paid\", \"data\": {\"object\": {\"metadata\": "
                + "{\"forecourt_payment\": \"12\"}}}}";

        assertThat(read(body, signed(body, SECRET, NOW)))
                .isEqualTo(new WebhookEvent("evt_2", "payout.paid", null, null));
    }

    @Test
    void acceptsEitherSignatureWhileTheSecretIsRolled() {
        String both =
                signed(BODY, "whsec_Old", NOW) + "," + signed(BODY, SECRET, NOW).split(",")[1];

        assertThat(read(BODY, both).eventId()).isEqualTo("evt_1");
    }

    @Test
    void believesNothingThatIsForgedAlteredOrOld() {
        refuses(BODY, signed(BODY, "whsec_Forged", NOW));
        refuses(BODY.replace("evt_1", "evt_9"), signed(BODY, SECRET, NOW));
        refuses(BODY, signed(BODY, SECRET, NOW.minus(Duration.ofMinutes(5)).minusSeconds(1)));
        assertThat(read(BODY, signed(BODY, SECRET, NOW.minus(Duration.ofMinutes(5))))
                        .eventId())
                .isEqualTo("evt_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1", "v1=00", "nonsense", "t=x,v1=y", "t=,v1="})
    void believesNothingWithoutASignature(String signature) {
        refuses(BODY, signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{}", "{\"id\": 7}"})
    void refusesWhatIsSignedButNoEvent(String body) {
        refuses(body, signed(body, SECRET, NOW));
    }

    private void refuses(String body, String signature) {
        assertThatThrownBy(() -> read(body, signature)).isInstanceOf(UnverifiedWebhook.class);
    }

    private WebhookEvent read(String body, String signature) {
        return webhooks.read(body.getBytes(StandardCharsets.UTF_8), signature);
    }

    static String signed(String body, String secret, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
