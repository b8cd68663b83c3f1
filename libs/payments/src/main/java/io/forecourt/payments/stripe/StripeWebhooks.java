package io.forecourt.payments.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import io.forecourt.payments.provider.UnverifiedWebhook;
import io.forecourt.payments.provider.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Stripe's webhooks. Of the event only the ids are read, which every version of its API has in the same places.
 */
final class StripeWebhooks {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String secret;
    private final Duration tolerance;
    private final Clock clock;

    StripeWebhooks(String secret, Duration tolerance, Clock clock) {
        this.secret = secret;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    WebhookEvent read(byte[] body, String signature) {
        String text = new String(body, StandardCharsets.UTF_8);
        verify(text, signature);
        try {
            JsonNode event = JSON.readTree(text);
            JsonNode object = event.path("data").path("object");
            return new WebhookEvent(
                    event.path("id").stringValueOpt().orElseThrow(() -> new UnverifiedWebhook("it has no id")),
                    event.path("type").stringValue(""),
                    text(object.path("object")).equals("checkout.session") ? text(object.path("id")) : null,
                    paymentId(object.path("metadata")));
        } catch (JacksonException _) {
            throw new UnverifiedWebhook("it is not JSON");
        }
    }

    private void verify(String body, String signature) {
        try {
            Webhook.Signature.verifyHeader(body, signature, secret, tolerance.toSeconds(), clock);
        } catch (SignatureVerificationException | NumberFormatException _) {
            // The SDK lets the latter through when the header's time is none.
            throw new UnverifiedWebhook("its signature is not Stripe's, or is old");
        }
    }

    private static String text(JsonNode node) {
        return node.stringValue("");
    }

    /** Others may use the same account and call theirs what they like. */
    private static @Nullable UUID paymentId(JsonNode metadata) {
        Optional<String> text = metadata.path(StripeCheckout.PAYMENT).stringValueOpt();
        try {
            return text.isPresent() ? UUID.fromString(text.get()) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
