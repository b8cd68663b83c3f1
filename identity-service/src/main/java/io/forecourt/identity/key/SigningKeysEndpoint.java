package io.forecourt.identity.key;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * For administrators: {@code GET /actuator/signingkeys} lists the keys, {@code POST} makes the next one, {@code DELETE
 * /actuator/signingkeys/{kid}} takes one away at once that must not be believed any more.
 */
@Endpoint(id = "signingkeys")
class SigningKeysEndpoint {

    private final SigningKeys keys;
    private final KeyRotation rotation;

    SigningKeysEndpoint(SigningKeys keys, KeyRotation rotation) {
        this.keys = keys;
        this.rotation = rotation;
    }

    /** What may be known of a key. */
    record KeyDescription(
            String kid,
            Instant madeAt,
            Instant signsFrom,
            @Nullable Instant publishedUntil) {

        static KeyDescription of(SigningKey key) {
            return new KeyDescription(key.id(), key.madeAt(), key.signsFrom(), key.publishedUntil());
        }
    }

    @ReadOperation
    public List<KeyDescription> list() {
        return keys.keys().stream().map(KeyDescription::of).toList();
    }

    @WriteOperation
    public KeyDescription rotate() {
        return KeyDescription.of(rotation.rotate());
    }

    @DeleteOperation
    public WebEndpointResponse<Void> revoke(@Selector String kid) {
        int status =
                rotation.revoke(kid) ? WebEndpointResponse.STATUS_NO_CONTENT : WebEndpointResponse.STATUS_NOT_FOUND;
        return new WebEndpointResponse<>(status);
    }
}
