package io.forecourt.payments.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.payments.Payment;
import io.forecourt.payments.PaymentOrder;
import io.forecourt.payments.PaymentState;
import io.forecourt.payments.Payments;
import io.forecourt.payments.RefundOrder;
import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.ledger.Ledger;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.testing.IntegrationTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** From the service's call to the sandbox's page, over its webhook and back. */
@IntegrationTest
class PaymentsAutoConfigurationIT {

    private static final URI BACK = URI.create("https://forecourt.example/parking/7?paid=maybe");

    @Autowired
    private Payments payments;

    @Autowired
    private Ledger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void opensABrowser() {
        browser = new Browser(port);
    }

    @Test
    void whoPaysOnTheSandboxesPageHasPaidAsSoonAsItsWebhookComes() throws Exception {
        long before = held();
        Payment payment = started("Parking <b>& more</b>");

        HttpResponse<String> page = browser.get(payment.next());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("12.00 EUR", "4242 4242 4242 4242", "Parking &lt;b&gt;&amp; more&lt;/b&gt;")
                .doesNotContain("<script", "<b>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("form-action 'self' https://forecourt.example;");
        HttpResponse<String> paid = browser.post(payment.next(), "card=SUCCESS");

        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location")).hasValue(BACK.toString());
        awaitState(payment.id(), PaymentState.CAPTURED);
        transaction.executeWithoutResult(_ -> payments.refund(
                new RefundOrder(UUID.randomUUID(), payment.id(), Money.of(200, "EUR"), Account.DEPOSITS)));
        awaitState(payment.id(), PaymentState.PARTLY_REFUNDED);
        assertThat(held() - before).isEqualTo(1000);
        assertThat(ledger.discrepancies()).isEmpty();
    }

    @Test
    void whoIsDeclinedComesBackToThePageAndReadsWhy() throws Exception {
        Payment payment = started("Parking");

        HttpResponse<String> declined = browser.post(payment.next(), "card=DECLINED");

        assertThat(declined.headers().firstValue("Location"))
                .hasValue(payment.next().toString());
        assertThat(browser.get(payment.next()).body()).contains("role=\"alert\"", "declined this card");
        assertThat(browser.get(payment.next()).body()).contains("Do not pay");
        assertThat(browser.post(payment.next(), "card=SUCCESS&leave=true")
                        .headers()
                        .firstValue("Location"))
                .hasValue(BACK.toString());
        assertThat(payments.proceed(payment.id()).state()).isEqualTo(PaymentState.PENDING);
    }

    @Test
    void whoIsAskedByTheirBankPaysOnceTheyHaveAnswered() throws Exception {
        Payment payment = started("Parking");

        browser.post(payment.next(), "card=CHALLENGE");
        assertThat(browser.get(payment.next()).body()).contains("It is me");
        browser.post(payment.next(), "isMe=true");

        awaitState(payment.id(), PaymentState.CAPTURED);
        assertThat(browser.get(payment.next()).body()).contains("This is paid.");
    }

    @ParameterizedTest
    @CsvSource({"sandbox, 400", "stripe, 404", "SANDBOX, 404"})
    void believesNoWebhookThatIsNotSigned(String provider, int status) throws Exception {
        URI webhooks = URI.create("/api/v1/payment-webhooks/" + provider);

        assertThat(browser.send(webhooks, "Sandbox-Signature", "t=1,v1=" + "0".repeat(64))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void knowsNoPageOfAPaymentThatIsNone() throws Exception {
        assertThat(browser.get(URI.create("/api/v1/sandbox-payments/sbx_0")).statusCode())
                .isEqualTo(404);
        assertThat(browser.post(URI.create("/api/v1/sandbox-payments/sbx_0"), "card=SUCCESS")
                        .statusCode())
                .isEqualTo(404);
    }

    private Payment started(String description) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> payments.prepare(new PaymentOrder(
                id,
                "R-7",
                Money.of(1200, "EUR"),
                Capture.AUTOMATIC,
                description,
                BACK,
                Account.DEPOSITS,
                Instant.now().plus(Duration.ofMinutes(10)))));
        return payments.proceed(id);
    }

    private long held() {
        return ledger.balance(Account.provider("sandbox"), "EUR").minorUnits();
    }

    private void awaitState(UUID id, PaymentState state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payments.find(id).orElseThrow().state() == state);
    }
}
