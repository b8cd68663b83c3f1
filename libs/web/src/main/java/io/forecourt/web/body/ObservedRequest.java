package io.forecourt.web.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body's bytes are seen as they are read, whoever reads them and however. */
public abstract class ObservedRequest extends HttpServletRequestWrapper {

    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    protected ObservedRequest(HttpServletRequest request) {
        super(request);
    }

    /** Called with each piece that was read; may throw to end the reading. */
    protected abstract void read(byte[] bytes, int offset, int length);

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new ObservedStream(super.getInputStream());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }

    private final class ObservedStream extends ServletInputStream {

        private final ServletInputStream source;

        ObservedStream(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = source.read(bytes, offset, length);
            if (count > 0) {
                ObservedRequest.this.read(bytes, offset, count);
            }
            return count;
        }

        @Override
        public int available() throws IOException {
            return source.available();
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
