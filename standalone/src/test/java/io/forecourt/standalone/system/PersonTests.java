package io.forecourt.standalone.system;

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

class PersonTests {

    private static final URI PUBLIC = URI.create("http://localhost:8000");

    private final List<String> grants = new CopyOnWriteArrayList<>();
    private HttpServer identity;
    private int tokensLive = 300;
    private boolean renewing = true;

    @BeforeEach
    void start() throws IOException {
        identity = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        identity.createContext("/oauth2/authorize", this::authorize);
        identity.createContext("/account/sign-in", PersonTests::signIn);
        identity.createContext("/oauth2/token", this::token);
        identity.start();
    }

    @AfterEach
    void stop() {
        identity.stop(0);
    }

    private Person person(String email) {
        URI address = URI.create("http://127.0.0.1:" + identity.getAddress().getPort());
        return new Person(address, PUBLIC, "secret", email, "a password");
    }

    @Test
    void signsInByTheFormAndKeepsTheTokenWhileItIsGood() throws InterruptedException {
        Person ada = person("ada@example.com");

        assertThat(ada.authorization()).isEqualTo("Bearer token-1");
        assertThat(ada.authorization()).isEqualTo("Bearer token-1");
        assertThat(grants).singleElement().asString().contains("grant_type=authorization_code", "code=the-code");
    }

    @Test
    void renewsATokenThatRunsOut() throws InterruptedException {
        tokensLive = 30;
        Person ada = person("ada@example.com");

        ada.authorization();

        assertThat(ada.authorization()).isEqualTo("Bearer token-2");
        assertThat(grants).last().asString().contains("grant_type=refresh_token", "refresh_token=next");
    }

    @Test
    void signsInAgainWhereNothingIsRenewed() throws InterruptedException {
        tokensLive = 30;
        renewing = false;
        Person ada = person("ada@example.com");

        ada.authorization();

        assertThat(ada.authorization()).isEqualTo("Bearer token-3");
        assertThat(grants).last().asString().contains("grant_type=authorization_code");
    }

    @Test
    void saysWhoIsNotLetIn() {
        assertThatExceptionOfType(CannotContinue.class)
                .isThrownBy(() -> person("eve@example.com").authorization())
                .withMessageContaining("eve@example.com is not signed in")
                .withMessageNotContaining("a password");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        boolean signedIn = exchange.getRequestHeaders().containsKey("Cookie");
        redirect(
                exchange,
                signedIn ? PUBLIC + "/login/oauth2/code/forecourt?code=the-code&state=none" : "/account/sign-in");
    }

    private static void signIn(HttpExchange exchange) throws IOException {
        if (body(exchange).contains("email=ada%40example.com&password=a+password")) {
            exchange.getResponseHeaders().add("Set-Cookie", "FORECOURT_SIGNIN=s; Path=/; HttpOnly");
            redirect(exchange, "/oauth2/authorize?again");
        } else {
            answer(exchange, 200, """
                    <form method="post" action="/account/sign-in"><input type="hidden" name="_csrf" value="t"></form>""");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String grant = body(exchange);
        grants.add(grant);
        boolean refused = !renewing && grant.contains("refresh_token");
        answer(exchange, refused ? 400 : 200, """
                {"access_token": "token-%d", "refresh_token": "next", "expires_in": %d}""".formatted(grants.size(), tokensLive));
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
