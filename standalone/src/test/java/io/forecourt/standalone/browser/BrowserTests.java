package io.forecourt.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserTests {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::answer);
        site.start();
        browser = new Browser(URI.create("http://localhost:" + site.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        browser.close();
        site.stop(0);
    }

    @Test
    void signsInByTheFormAndBringsTheTokenOfItsSession() throws Exception {
        browser.signIn("ada@example.com", "a long password & more").call("POST", "/api/v1/sales", "{}");

        assertThat(received)
                .contains(
                        "POST /account/sign-in?x=1 _csrf=t%2Bn&email=ada%40example.com&password=a+long+password+%26+more")
                .last()
                .isEqualTo("POST /api/v1/sales csrf-of-the-session {}");
        assertThat(browser.cookie("FORECOURT_SESSION")).hasValue("s");
    }

    @Test
    void saysThatSomebodyIsNotSignedIn() {
        assertThatExceptionOfType(CannotContinue.class)
                .isThrownBy(() -> browser.signIn("eve@example.com", "guess"))
                .withMessageContaining("eve@example.com is not signed in")
                .withMessageNotContaining("guess");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String token = exchange.getRequestHeaders().getFirst("X-XSRF-TOKEN");
        received.add(request + " " + (token == null ? "" : token + " ") + body);
        String cookies = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"));
        switch (request) {
            case "GET /sign-in" -> redirect(exchange, "/account/sign-in");
            case "GET /account/sign-in" -> page(exchange, 200, """
                    <form method="get" action="/search"></form>
                    <form class="x" method="post" action="/account/sign-in?x=1">
                      <input type="hidden" name="_csrf" value="t+n"/><input required id="email" name="email" type="email">
                    </form>""");
            case "POST /account/sign-in?x=1" -> {
                if (body.contains("ada")) {
                    exchange.getResponseHeaders()
                            .add("Set-Cookie", "FORECOURT_SESSION=s; Path=/; HttpOnly; SameSite=Lax");
                    exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=csrf-of-the-session; Path=/");
                }
                redirect(exchange, "/");
            }
            case "GET /api/v1/me" ->
                page(exchange, 200, "{\"signedIn\": %s}".formatted(cookies.contains("FORECOURT_SESSION")));
            default -> page(exchange, 200, "");
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
