package io.forecourt.web.idempotency;

import io.forecourt.web.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a client gives to one thing it wants done.
 *
 * @param scope whose name it is: the caller's, or empty for a caller who has not signed in
 */
record IdempotencyKey(String scope, String key) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** @throws InvalidRequest when there is one that is none */
    static Optional<IdempotencyKey> of(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw new InvalidRequest("/" + HEADER, "must be 1 to 255 printable ASCII characters without spaces");
        }
        Principal caller = request.getUserPrincipal();
        return Optional.of(new IdempotencyKey(caller == null ? "" : caller.getName(), key));
    }
}
