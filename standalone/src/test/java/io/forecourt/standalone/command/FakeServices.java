package io.forecourt.standalone.command;

import com.sun.net.httpserver.HttpServer;
import io.forecourt.standalone.system.FakeRunningSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers for all services at once what was agreed, in turn, the last answer again and again. */
final class FakeServices implements AutoCloseable {

    private record Answer(int status, String json) {}

    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Set<String> callers = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    FakeServices(Path home) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeIdentity.on(server);
        server.createContext("/", exchange -> {
            callers.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            asked.add(request);
            Deque<Answer> prepared = answers.getOrDefault(request, new ArrayDeque<>(List.of(new Answer(404, "{}"))));
            Answer answer = prepared.size() > 1 ? prepared.poll() : prepared.peek();
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        FakeRunningSystem.in(home, server.getAddress().getPort());
    }

    FakeServices answer(String request, int status, String json) {
        answers.computeIfAbsent(request, _ -> new ArrayDeque<>()).add(new Answer(status, json));
        return this;
    }

    /** As whom it was asked. */
    Set<String> callers() {
        return callers;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
