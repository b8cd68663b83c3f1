package io.forecourt.standalone.mail;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a browser gets, and what it is allowed to do with it.
 *
 * @param policy the Content-Security-Policy
 */
record MailAnswer(int status, String mediaType, String policy, String body) {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String OWN_PAGE =
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Shows the mail's own looks and lets its links open, in windows of their own; no script, no request of any kind. */
    private static final String FOREIGN_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
                    + " sandbox allow-popups allow-popups-to-escape-sandbox";

    static MailAnswer page(String html) {
        return new MailAnswer(200, "text/html", OWN_PAGE, html);
    }

    static MailAnswer foreignHtml(String html) {
        return new MailAnswer(200, "text/html", FOREIGN_PAGE, html);
    }

    static MailAnswer json(String json) {
        return new MailAnswer(200, "application/json", NOTHING, json);
    }

    static MailAnswer text(int status, String text) {
        return new MailAnswer(status, "text/plain", NOTHING, text);
    }

    static MailAnswer style() {
        try (InputStream style = Objects.requireNonNull(MailAnswer.class.getResourceAsStream("/mail-page/mails.css"))) {
            return new MailAnswer(200, "text/css", NOTHING, new String(style.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", mediaType + "; charset=utf-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
