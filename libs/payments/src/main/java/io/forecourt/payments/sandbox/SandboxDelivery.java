package io.forecourt.payments.sandbox;

import io.forecourt.payments.sandbox.SandboxWebhooks.Outgoing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends the sandbox's webhooks over HTTP, as a provider does: at least once, and again when nobody takes them. */
final class SandboxDelivery implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SandboxDelivery.class);
    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final SandboxWebhooks webhooks;
    private final Supplier<URI> target;
    private @Nullable ScheduledExecutorService scheduler;

    /** @param target asked for late, for a service may learn its port when it starts */
    SandboxDelivery(SandboxWebhooks webhooks, Supplier<URI> target) {
        this.webhooks = webhooks;
        this.target = target;
    }

    private void deliver(HttpClient http) {
        try {
            for (Outgoing webhook : webhooks.due()) {
                if (isTaken(http, webhook)) {
                    webhooks.taken(webhook);
                }
            }
        } catch (IOException | RuntimeException e) {
            log.debug("The sandbox sends its webhooks later.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTaken(HttpClient http, Outgoing webhook) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(target.get())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header(SandboxSignature.HEADER, webhook.signature())
                .POST(HttpRequest.BodyPublishers.ofByteArray(webhook.body()))
                .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        return status / 100 == 2;
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .build();
            scheduler = Executors.newScheduledThreadPool(
                    1, Thread.ofVirtual().name("sandbox-webhooks").factory());
            var _ = scheduler.scheduleWithFixedDelay(
                    () -> deliver(http), INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.shutdownNow();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
