package io.forecourt.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * A closed loop: a fixed number of clients, each of which sends its next request when it has read the answer to the
 * last one. Requests, and other work, are numbered across all runs, so that every write can touch something new.
 */
final class Load implements AutoCloseable {

    private final int clients;
    private final CloseableHttpClient http;
    private final ExecutorService threads;

    Load(int clients) {
        this.clients = clients;
        this.http = HttpClients.custom()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(clients)
                        .setMaxConnTotal(4 * clients)
                        .build())
                .build();
        this.threads = Executors.newFixedThreadPool(clients);
    }

    /** One piece of work, done by a client; whether it succeeded. */
    interface Work {
        boolean succeeds(long number) throws Exception;
    }

    /**
     * Runs for that long; a request that is answered with anything but {@code expectedStatus} counts as failed and not
     * as throughput.
     */
    Outcome run(Duration time, int expectedStatus, AtomicLong sequence, LongFunction<ClassicHttpRequest> request) {
        return run(time, sequence, number -> isAnswered(request.apply(number), expectedStatus));
    }

    /** Runs for that long; work that does not succeed counts as failed and not as throughput. */
    Outcome run(Duration time, AtomicLong sequence, Work work) {
        Histogram latencies = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(1), 3);
        AtomicLong failed = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        var running = java.util.stream.IntStream.range(0, clients)
                .mapToObj(_ -> threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        long sent = System.nanoTime();
                        if (work.succeeds(sequence.getAndIncrement())) {
                            latencies.recordValue(System.nanoTime() - sent);
                        } else {
                            failed.incrementAndGet();
                        }
                    }
                    return null;
                }))
                .toList();
        for (var client : running) {
            Waiting.on(client);
        }
        return new Outcome(latencies, failed.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    /** The answer's body; empty when it has another status. */
    Optional<String> answer(ClassicHttpRequest request, int expectedStatus) throws IOException {
        return http.execute(request, response -> {
            String body = EntityUtils.toString(response.getEntity());
            return response.getCode() == expectedStatus ? Optional.of(body) : Optional.empty();
        });
    }

    /** Whether it is, with that status. */
    boolean isAnswered(ClassicHttpRequest request, int expectedStatus) {
        try {
            return http.execute(request, response -> {
                EntityUtils.consume(response.getEntity());
                return response.getCode() == expectedStatus;
            });
        } catch (IOException _) {
            return false;
        }
    }

    int clients() {
        return clients;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        http.close();
    }

    /** What one run, or several added up, came to. */
    record Outcome(Histogram latencies, long failed, Duration took) {

        Outcome plus(Outcome other) {
            Histogram both = latencies.copy();
            both.add(other.latencies);
            return new Outcome(both, failed + other.failed, took.plus(other.took));
        }

        double perSecond() {
            return latencies.getTotalCount() / (took.toNanos() / 1e9);
        }

        double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1e6;
        }
    }
}
