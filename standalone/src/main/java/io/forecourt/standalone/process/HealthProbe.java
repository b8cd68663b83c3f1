package io.forecourt.standalone.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.IntPredicate;

/** Tells whether a process does its work. */
@FunctionalInterface
public interface HealthProbe {

    boolean healthy() throws InterruptedException;

    /** Healthy when a GET is answered with a status that pleases. No answer within two seconds is not healthy. */
    static HealthProbe http(HttpClient client, URI uri, IntPredicate pleasing) {
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
        return () -> {
            try {
                return pleasing.test(client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
            } catch (IOException _) {
                return false;
            }
        };
    }
}
