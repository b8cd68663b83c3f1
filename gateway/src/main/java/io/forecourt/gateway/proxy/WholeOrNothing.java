package io.forecourt.gateway.proxy;

import io.forecourt.web.problem.RequestTooLarge;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * A streamed body that the service gets to its end or sees break off. The HTTP client, left alone, would write the mark
 * of a proper end when the client's half of it stops, and the service would take a part of an import for the whole.
 */
final class WholeOrNothing extends HttpEntityWrapper {

    private final Cancellable request;

    WholeOrNothing(HttpEntity body, Cancellable request) {
        super(body);
        this.request = request;
    }

    @Override
    public void writeTo(OutputStream sink) throws IOException {
        try {
            super.writeTo(sink);
        } catch (UnreadableRequest | RequestTooLarge failure) {
            request.cancel();
            throw failure;
        }
    }
}
