package io.forecourt.payments.sandbox;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The sandbox.
 *
 * @param webhookUrl where its webhooks go; by default to this very instance
 */
@ConfigurationProperties("forecourt.payments.sandbox")
public record SandboxProperties(@Nullable URI webhookUrl) {}
