package io.forecourt.payments.sandbox;

import io.forecourt.payments.provider.UnverifiedWebhook;
import io.forecourt.payments.provider.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's webhooks, from the transaction that they tell of until somebody has taken them. */
final class SandboxWebhooks {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Later from time to time, as long as nobody takes it. */
    private static final String CLAIM = """
            update sandbox_webhooks
            set attempts = attempts + 1, due_at = :now + interval '5 seconds' * power(2, least(attempts, 8))
            where id in (
                select id from sandbox_webhooks where due_at <= :now order by due_at limit 20 for update skip locked)
            returning id, payment_id, kind""";

    private final JdbcClient jdbc;
    private final SandboxSignature signature;
    private final Clock clock;

    SandboxWebhooks(JdbcClient jdbc, SandboxSignature signature, Clock clock) {
        this.jdbc = jdbc;
        this.signature = signature;
        this.clock = clock;
    }

    /** Writes a webhook with the current transaction, unless the payment's card keeps silent. */
    void tell(SandboxPayment payment, Duration delay) {
        if (payment.tellsNobody()) {
            return;
        }
        jdbc.sql("insert into sandbox_webhooks (id, payment_id, kind, due_at) values (?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(payment.paymentId())
                .param("payment." + payment.state().name().toLowerCase(Locale.ROOT))
                .param(clock.instant().plus(delay).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that are due, and will be again if nobody says {@link #taken}. */
    List<Outgoing> due() {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> outgoing(
                        row.getObject("id", UUID.class),
                        row.getObject("payment_id", UUID.class),
                        row.getString("kind")))
                .list();
    }

    void taken(Outgoing webhook) {
        jdbc.sql("delete from sandbox_webhooks where id = ?")
                .param(webhook.id())
                .update();
    }

    WebhookEvent read(byte[] body, String signed) {
        signature.verify(body, signed);
        try {
            JsonNode event = JSON.readTree(body);
            return new WebhookEvent(
                    event.path("id").stringValue(""),
                    event.path("kind").stringValue(""),
                    null,
                    UUID.fromString(event.path("payment").stringValue("")));
        } catch (JacksonException | IllegalArgumentException _) {
            throw new UnverifiedWebhook("it is no event");
        }
    }

    private Outgoing outgoing(UUID id, UUID payment, String kind) {
        byte[] body = """
                {"id": "%s", "kind": "%s", "payment": "%s"}""".formatted(id, kind, payment).getBytes(StandardCharsets.UTF_8);
        return new Outgoing(id, body, signature.of(body));
    }

    /** A webhook that is to be sent now. */
    record Outgoing(UUID id, byte[] body, String signature) {}
}
