package io.forecourt.standalone.process;

import java.net.http.HttpClient;
import java.time.Duration;

/** How this program talks to the services. */
public final class Http {

    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(1);

    private Http() {}

    /** A client that does not ask for HTTP/2 first, which no service speaks without TLS. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIME_TO_CONNECT)
                .build();
    }
}
