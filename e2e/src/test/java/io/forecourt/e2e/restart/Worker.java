package io.forecourt.e2e.restart;

import io.forecourt.standalone.browser.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody signed in who works without a break, and remembers each answer that was not the one to expect. */
final class Worker implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final TwoGateways gateways;
    private final String cookies;
    private final String csrf;
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    /** @param browser in which they have signed in */
    Worker(String name, TwoGateways gateways, Browser browser) {
        this.name = name;
        this.gateways = gateways;
        this.csrf = browser.cookie("XSRF-TOKEN").orElseThrow();
        this.cookies = "FORECOURT_SESSION=%s; XSRF-TOKEN=%s"
                .formatted(browser.cookie("FORECOURT_SESSION").orElseThrow(), csrf);
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            expect(200, "\"signedIn\":true", "GET", "/api/v1/me", "");
            expect(200, "\"ADMIN\"", "GET", "/api/v1/accounts/me", "");
            expect(200, "\"items\"", "GET", "/api/v1/automobile-imports?size=1", "");
            String maker = "%s %d".formatted(name, requests.get());
            expect(201, maker, "POST", "/api/v1/manufacturers", "{\"name\":\"%s\"}".formatted(maker));
        }
    }

    private void expect(int status, String text, String method, String path, String body) {
        int number = requests.incrementAndGet();
        try {
            HttpResponse<String> answer = gateways.send(gateway -> request(gateway, method, path, body, number));
            if (answer.statusCode() != status || !answer.body().contains(text)) {
                surprises.add("%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
        } catch (IOException failed) {
            surprises.add("%s %s: %s".formatted(method, path, failed));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(URI gateway, String method, String path, String body, int number) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Cookie", cookies)
                .header("X-XSRF-TOKEN", csrf)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "%s-%d".formatted(name, number))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    int requests() {
        return requests.get();
    }

    Queue<String> surprises() {
        return surprises;
    }
}
