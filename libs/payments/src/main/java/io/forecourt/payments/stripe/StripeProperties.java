package io.forecourt.payments.stripe;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at Stripe. Both secrets come from the environment, as {@code FORECOURT_PAYMENTS_STRIPE_SECRETKEY} and
 * {@code FORECOURT_PAYMENTS_STRIPE_WEBHOOKSECRET}.
 *
 * @param secretKey {@code sk_…}, or a restricted key {@code rk_…} that may write checkout sessions, payment intents and
 *     refunds
 * @param webhookSecret {@code whsec_…}, of the endpoint that Stripe sends its webhooks to
 * @param webhookTolerance how old a webhook's signature may be
 */
@ConfigurationProperties("forecourt.payments.stripe")
public record StripeProperties(
        String secretKey,
        String webhookSecret,
        @DefaultValue("https://api.stripe.com") URI apiBase,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("5m") Duration webhookTolerance) {

    private static final Pattern SECRET_KEY = Pattern.compile("(sk|rk)_[A-Za-z0-9_]+");
    private static final Pattern WEBHOOK_SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=_-]+");

    public StripeProperties {
        require(secretKey, SECRET_KEY, "secret-key", "begins with sk_ or rk_");
        require(webhookSecret, WEBHOOK_SECRET, "webhook-secret", "begins with whsec_");
        if (!webhookTolerance.isPositive()) {
            throw new IllegalArgumentException("forecourt.payments.stripe.webhook-tolerance is more than nothing.");
        }
    }

    /** Binding leaves null what is not set; the value itself is never shown. */
    private static void require(String value, Pattern form, String name, String rule) {
        if (value == null || !form.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "forecourt.payments.stripe.%s is needed, from the environment, and %s.".formatted(name, rule));
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "StripeProperties[apiBase=" + apiBase + "]";
    }
}
