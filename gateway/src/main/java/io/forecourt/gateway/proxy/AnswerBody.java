package io.forecourt.gateway.proxy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.apache.coyote.CloseNowException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/** Passes an answer's body on in pieces, however long it is. */
final class AnswerBody {

    private static final int PIECE = 8192;

    /** Of which the client waits for every line. */
    private static final Set<String> LIVE = Set.of("text/event-stream", "application/x-ndjson");

    private AnswerBody() {}

    static void copy(ClassicHttpResponse answer, HttpServletResponse response) throws IOException {
        HttpEntity body = answer.getEntity();
        if (body != null) {
            boolean live = isLive(body);
            byte[] piece = new byte[pieceSize(body)];
            InputStream source = body.getContent();
            OutputStream sink = response.getOutputStream();
            for (int read = next(source, piece); read >= 0; read = next(source, piece)) {
                sink.write(piece, 0, read);
                if (live) {
                    sink.flush();
                }
            }
        }
    }

    /** When the service breaks off, the client's connection must break too: a proper end would make it a whole answer. */
    private static int next(InputStream source, byte[] piece) throws CloseNowException {
        try {
            return source.read(piece);
        } catch (IOException failure) {
            throw new CloseNowException("The service's answer broke off", failure);
        }
    }

    private static int pieceSize(HttpEntity body) {
        long length = body.getContentLength();
        return length > 0 && length < PIECE ? (int) length : PIECE;
    }

    private static boolean isLive(HttpEntity body) {
        ContentType type = ContentType.parseLenient(body.getContentType());
        return type != null && LIVE.contains(type.getMimeType());
    }
}
