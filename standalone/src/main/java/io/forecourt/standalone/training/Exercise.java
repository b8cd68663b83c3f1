package io.forecourt.standalone.training;

import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.system.ForecourtSystem;
import io.forecourt.standalone.system.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Some everyday work through the gateway. What is answered does not matter, only what had to be loaded to answer. */
final class Exercise {

    private static final int ROUNDS = 50;

    private final ForecourtSystem system;

    Exercise(ForecourtSystem system) {
        this.system = system;
    }

    void run() throws InterruptedException {
        try (HttpClient http = Http.client()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (Service service : Service.values()) {
                    if (service.lightRequest().isPresent()) {
                        get(http, service.lightRequest().get());
                    }
                }
            }
        }
    }

    private void get(HttpClient http, String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(system.gatewayUrl().resolve(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException _) {
            // A request that fails teaches the JVM something too.
        }
    }
}
