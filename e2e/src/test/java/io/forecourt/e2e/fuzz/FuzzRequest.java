package io.forecourt.e2e.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as data, so that a failing one can be printed and sent again. */
record FuzzRequest(
        String method,
        String target,
        Map<String, String> headers,
        @Nullable String body) {

    HttpRequest to(String baseUrl, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + target))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method.toUpperCase(Locale.ROOT),
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        headers.forEach(request::setHeader);
        request.setHeader("Authorization", authorization);
        return request.build();
    }
}
