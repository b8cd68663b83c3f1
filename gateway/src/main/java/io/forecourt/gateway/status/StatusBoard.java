package io.forecourt.gateway.status;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.forecourt.gateway.route.RouteTable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Asks all services at once, when somebody wants to know; whoever asks in the same second gets the same answer. */
@Component
class StatusBoard {

    private static final String NOW = "now";

    private final RouteTable routes;
    private final ServiceProbe probe;
    private final LoadingCache<String, SystemStatus> latest;

    StatusBoard(RouteTable routes, ServiceProbe probe) {
        this.routes = routes;
        this.probe = probe;
        latest = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(_ -> ask());
    }

    SystemStatus look() {
        return latest.get(NOW);
    }

    private SystemStatus ask() {
        try (ExecutorService questions = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<ServiceStatus>> answers = routes.services().stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> probe.probe(service), questions))
                    .toList();
            return SystemStatus.of(answers.stream().map(CompletableFuture::join).toList());
        }
    }
}
