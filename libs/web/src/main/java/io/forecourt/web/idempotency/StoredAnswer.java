package io.forecourt.web.idempotency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it went out, to be sent again byte for byte. */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        @Nullable String body) {

    static StoredAnswer of(ResponseEntity<?> answer, JsonMapper json) {
        HttpHeaders headers = answer.getHeaders();
        Object body = answer.getBody();
        MediaType type = headers.getContentType();
        return new StoredAnswer(
                answer.getStatusCode().value(),
                headers.getFirst(HttpHeaders.LOCATION),
                headers.getETag(),
                body == null ? null : (type == null ? MediaType.APPLICATION_JSON : type).toString(),
                body == null ? null : json.writeValueAsString(body));
    }

    /** With the given headers beside the stored ones. */
    ResponseEntity<byte[]> toResponse(HttpHeaders further) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(further);
        if (location != null) {
            headers.setLocation(URI.create(location));
        }
        if (etag != null) {
            headers.setETag(etag);
        }
        if (contentType != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, contentType);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .body(body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }
}
