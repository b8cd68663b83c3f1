package io.forecourt.standalone.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mails for a browser, and as JSON for tests: {@code GET /api/mails?to=part}, {@code GET /api/mails/7},
 * {@code DELETE /api/mails}.
 */
final class MailPages implements AutoCloseable {

    private static final Pattern ONE_MAIL = Pattern.compile("(/api)?/mails/(\\d{1,18})(/html)?");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Mailbox mailbox;
    private final Set<String> ownNames;

    private MailPages(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
        int port = server.getAddress().getPort();
        this.ownNames = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    static MailPages serve(String host, int port, Mailbox mailbox) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        MailPages pages = new MailPages(server, mailbox);
        server.setExecutor(pages.threads);
        server.createContext("/", pages::handle);
        server.start();
        return pages;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerTo(exchange).send(exchange);
        }
    }

    private MailAnswer answerTo(HttpExchange exchange) {
        // Another name means that a foreign page has had itself resolved to this machine to read along.
        if (!ownNames.contains(
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), ""))) {
            return MailAnswer.text(421, "Open this page as http://localhost, not under another name.");
        }
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (method.equals("DELETE") && path.equals("/api/mails")) {
            mailbox.clear();
            return MailAnswer.text(200, "All mails are gone.");
        }
        if (!method.equals("GET")) {
            return MailAnswer.text(405, "These pages are for reading.");
        }
        return get(path, wantedAddress(exchange));
    }

    private MailAnswer get(String path, String wanted) {
        return switch (path) {
            case "/" -> MailAnswer.page(MailHtml.list(mailbox.to(wanted), wanted));
            case "/mails.css" -> MailAnswer.style();
            case "/api/mails" -> MailAnswer.json(JSON.writeValueAsString(mailbox.to(wanted)));
            default -> one(path).orElseGet(() -> MailAnswer.text(404, "There is no such mail, or it was forgotten."));
        };
    }

    private Optional<MailAnswer> one(String path) {
        Matcher address = ONE_MAIL.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        boolean asJson = address.group(1) != null;
        boolean itsHtml = address.group(3) != null;
        return mailbox.find(Long.parseLong(address.group(2))).map(mail -> {
            if (asJson) {
                return MailAnswer.json(JSON.writeValueAsString(mail));
            }
            return itsHtml
                    ? MailAnswer.foreignHtml(MailHtml.inNewWindows(mail.html()))
                    : MailAnswer.page(MailHtml.one(mail));
        });
    }

    private static String wantedAddress(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("")
                .strip();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
