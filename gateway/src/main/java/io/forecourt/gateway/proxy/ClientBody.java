package io.forecourt.gateway.proxy;

import io.forecourt.web.problem.RequestTooLarge;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** The body as it comes from the client: within its limit, and with its own failures told apart from a service's. */
final class ClientBody extends InputStream {

    private final InputStream source;
    private final DataSize limit;
    private long count;

    ClientBody(InputStream source, DataSize limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = source.read(bytes, offset, length);
        } catch (IOException failure) {
            throw new UnreadableRequest(failure);
        }
        count += Math.max(0, read);
        if (count > limit.toBytes()) {
            throw new RequestTooLarge(limit);
        }
        return read;
    }
}
