package io.forecourt.standalone.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives a token to whoever asks for one with a name and a secret: its text is the scope that was asked for. */
public final class FakeIdentity {

    private FakeIdentity() {}

    public static void on(HttpServer server) {
        server.createContext("/oauth2/token", FakeIdentity::giveToken);
    }

    /** What a request says that was made with such a token. */
    static String authorization(String scope) {
        return "Bearer token-for-" + scope;
    }

    private static void giveToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String caller = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean known = caller.startsWith("Basic ") && form.startsWith("grant_type=client_credentials&scope=");
        String scope = form.substring(form.lastIndexOf('=') + 1);
        byte[] answer = "{\"access_token\": \"token-for-%s\", \"expires_in\": 300}"
                .formatted(scope)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : 401, answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }
}
