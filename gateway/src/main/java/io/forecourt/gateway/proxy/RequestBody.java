package io.forecourt.gateway.proxy;

import io.forecourt.web.problem.RequestTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The body of a request on its way to a service. A small one is read whole before a connection to the service is taken:
 * a slow client then holds up nobody, and the request can be sent again. A large one, or one of a streaming route, goes
 * through as it comes.
 */
sealed interface RequestBody {

    /** For one attempt to send it. The content type is a header like any other, not the entity's. */
    @Nullable
    HttpEntity entity();

    /**
     * @param limit of the whole body
     * @param kept no more is held in memory; nothing for a streaming route
     */
    static RequestBody of(HttpServletRequest request, DataSize limit, DataSize kept) throws IOException {
        long length = request.getContentLengthLong();
        if (length > limit.toBytes()) {
            throw new RequestTooLarge(limit);
        }
        // What an OPTIONS request carries means nothing, and nobody has to take it.
        boolean ignored = request.getMethod().equals("OPTIONS");
        if (ignored || length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null)) {
            return new None();
        }
        InputStream body = new ClientBody(request.getInputStream(), limit);
        if (length > kept.toBytes() || kept.toBytes() == 0) {
            return new Streamed(body, length);
        }
        return length > 0 ? new Kept(body.readNBytes((int) length)) : begun(body, (int) kept.toBytes());
    }

    /** Of a body of unknown length, which may turn out to be too large to keep. */
    private static RequestBody begun(InputStream body, int kept) throws IOException {
        byte[] start = body.readNBytes(kept + 1);
        return start.length <= kept
                ? new Kept(start)
                : new Streamed(new SequenceInputStream(new ByteArrayInputStream(start), body), -1);
    }

    record None() implements RequestBody {

        @Override
        public @Nullable HttpEntity entity() {
            return null;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Kept(byte[] bytes) implements RequestBody {

        @Override
        public HttpEntity entity() {
            return new ByteArrayEntity(bytes, null);
        }
    }

    record Streamed(InputStream body, long length) implements RequestBody {

        @Override
        public HttpEntity entity() {
            return new InputStreamEntity(body, length, null);
        }
    }
}
