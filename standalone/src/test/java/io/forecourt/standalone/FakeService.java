package io.forecourt.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Stands in for a service: a program of its own that answers health checks on FORECOURT_PORT. How it behaves comes from
 * its environment: FAKE_BEHAVIOUR is {@code well}, {@code dies} (at once), {@code deaf} (does not stop when asked) or
 * {@code sick} (never healthy); FAKE_DIARY names a file that gets a line at its start and its end.
 */
public final class FakeService {

    private final Map<String, String> environment = System.getenv();
    private final String name = environment.getOrDefault("FAKE_NAME", "fake");
    private final String behaviour = environment.getOrDefault("FAKE_BEHAVIOUR", "well");

    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        new FakeService().run();
    }

    /** The program and its arguments, for the tests' own class path. */
    public static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FakeService.class.getName());
    }

    private void run() throws Exception {
        diary("started");
        System.err.println(name + " says hello");
        if (behaviour.equals("dies")) {
            System.exit(3);
        }
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping(end)));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(environment.get("FORECOURT_PORT"))),
                0);
        server.createContext("/", this::answer);
        server.start();
        end.await();
    }

    private void stopping(CountDownLatch end) {
        diary("stopped");
        System.err.println(name + " says goodbye");
        if (behaviour.equals("deaf")) {
            try {
                end.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = name.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(behaviour.equals("sick") ? 503 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void diary(String event) {
        String file = environment.get("FAKE_DIARY");
        if (file != null) {
            try {
                Files.writeString(
                        Path.of(file), name + " " + event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }
}
