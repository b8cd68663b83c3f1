package io.forecourt.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StripePropertiesTests {

    @Test
    void showsNoSecret() {
        assertThat(bound("sk_live_1", "whsec_1").toString()).doesNotContain("sk_live_1", "whsec_1");
    }

    @Test
    void refusesWhatIsNoSecretWithoutShowingIt() {
        refuses("pk_live_public", "whsec_1", "secret-key");
        refuses("sk_live_1", "hunter2", "webhook-secret");
        refuses("", "whsec_1", "secret-key");
        assertThatThrownBy(() -> bind(Map.of("forecourt.payments.stripe.api-base", "https://api.stripe.com")))
                .rootCause()
                .hasMessageContaining("secret-key");
    }

    private static void refuses(String key, String webhookSecret, String named) {
        assertThatThrownBy(() -> bound(key, webhookSecret))
                .rootCause()
                .hasMessageContaining(named)
                .hasMessageNotContainingAny("public", "hunter2");
    }

    private static StripeProperties bound(String key, String webhookSecret) {
        return bind(Map.of(
                "forecourt.payments.stripe.secret-key", key,
                "forecourt.payments.stripe.webhook-secret", webhookSecret));
    }

    private static StripeProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("forecourt.payments.stripe", StripeProperties.class);
    }
}
