package io.forecourt.web.idempotency;

import io.forecourt.web.body.ObservedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A request that knows the hash of everything it asks for, computed as its body is read. */
class RequestDigest extends ObservedRequest {

    private static final String ATTRIBUTE = RequestDigest.class.getName();

    private final MessageDigest digest = sha256();
    private @Nullable String hash;

    RequestDigest(HttpServletRequest request) {
        super(request);
        request.setAttribute(ATTRIBUTE, this);
        for (String part : new String[] {request.getMethod(), request.getRequestURI(), request.getQueryString()}) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    /** The digest of that request, whatever it has been wrapped in since. */
    static RequestDigest of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestDigest digest) {
            return digest;
        }
        throw new IllegalStateException("The request did not pass the filter that computes its hash");
    }

    /** SHA-256 over method, path, query and body. Reads what the controller's arguments left unread. */
    String hash() throws IOException {
        if (hash == null) {
            try (InputStream rest = getInputStream()) {
                rest.transferTo(OutputStream.nullOutputStream());
            }
            hash = HexFormat.of().formatHex(digest.digest());
        }
        return hash;
    }

    @Override
    protected void read(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
