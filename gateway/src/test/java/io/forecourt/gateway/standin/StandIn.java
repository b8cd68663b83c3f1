package io.forecourt.gateway.standin;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server in a service's place, which answers as the test says and remembers what came. */
public final class StandIn {

    private final String name;
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Answer answer;

    private StandIn(String name, HttpServer server) {
        this.name = name;
        this.server = server;
        this.answer = Answer.of(200, name);
    }

    public static StandIn start(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StandIn standIn = new StandIn(name, server);
            server.createContext("/", standIn::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return standIn;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Back to saying its name, with nothing remembered. */
    public void reset() {
        answer = Answer.of(200, name);
        received.clear();
    }

    public void answer(Answer next) {
        answer = next;
    }

    public List<Received> received() {
        return received;
    }

    public Received last() {
        return received.getLast();
    }

    public static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean none =
                status == 204 || status == 304 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none || bytes.length == 0 ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        answer.to(this, exchange);
    }

    /** Reads the body and remembers the request. */
    public Received receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Received request =
                new Received(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
        received.add(request);
        return request;
    }

    @FunctionalInterface
    public interface Answer {

        void to(StandIn service, HttpExchange exchange) throws IOException;

        /** After the request has been read and remembered. */
        static Answer of(int status, String body, String... headers) {
            return (service, exchange) -> {
                service.receive(exchange);
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                }
                reply(exchange, status, body);
            };
        }

        /** Takes the request and closes the connection without a word. */
        static Answer breakOff() {
            return (service, exchange) -> {
                service.receive(exchange);
                exchange.close();
            };
        }
    }

    public record Received(String method, URI target, Headers headers, String body) {}
}
