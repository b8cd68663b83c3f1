package io.forecourt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills in forms, and shows redirects instead of following them. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Random RANDOM = new Random();
    private static final String SESSION = "FORECOURT_SIGNIN";

    private final URI service;
    private final String clientAddress;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    public Browser(int port) {
        this(port, "203.0.113.7");
    }

    /** @param clientAddress as the gateway tells it */
    public Browser(int port, String clientAddress) {
        this.service = URI.create("http://localhost:" + port);
        this.clientAddress = clientAddress;
    }

    /** A browser that shares its address, and so its limits, with no other. */
    public static Browser atSomeAddress(int port) {
        return new Browser(port, "2001:db8:%x:%x::7".formatted(RANDOM.nextInt(65_536), RANDOM.nextInt(65_536)));
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public Answer expect(int expected) {
            assertThat(status).as(response.body()).isEqualTo(expected);
            return this;
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers()
                    .firstValue(name)
                    .orElseThrow(() -> new AssertionError(
                            "no " + name + " among " + response.headers().map()));
        }

        /** Where the browser is sent. */
        public String location() {
            assertThat(status).as(response.body()).isIn(302, 303);
            return header("Location");
        }

        /** Of the first form on the page. */
        public String csrfToken() {
            Matcher token = TOKEN.matcher(response.body());
            assertThat(token.find()).as(response.body()).isTrue();
            return token.group(1);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks for exactly that path, however odd. */
    public Answer getRaw(String path) {
        return send(request("/")
                .uri(URI.create(service + path.replace("\\", "%5C")))
                .GET());
    }

    /** Opens the page at that path and sends its form, filled in with names and values in turn. */
    public Answer submit(String path, String... fields) {
        String token = get(path).expect(200).csrfToken();
        Map<String, String> form = form(fields);
        form.put("_csrf", token);
        String formPath = path.replaceAll("\\?.*", "");
        return post(formPath, form);
    }

    /** Opens a page and sends one of its forms, which goes elsewhere, filled in with names and values in turn. */
    public Answer submitFrom(String page, String path, String... fields) {
        String token = get(page).expect(200).csrfToken();
        Map<String, String> form = form(fields);
        form.put("_csrf", token);
        return post(path, form);
    }

    /** Sends JSON as a page's script does, with the token from a form of the page. */
    public Answer fetch(String path, String csrfToken, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrfToken)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends a form without its page, and so without its token. */
    public Answer post(String path, String... fields) {
        return post(path, form(fields));
    }

    private Answer post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Goes on from redirect to redirect as long as they lead to this service. */
    public Answer follow(Answer answer) {
        Answer current = answer;
        while (current.status() == 302 && current.location().startsWith("/")) {
            current = get(current.location());
        }
        return current;
    }

    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Has somebody else's session, as if they had been handed its cookie. */
    public void takeSession(String value) {
        HttpCookie cookie = new HttpCookie(SESSION, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(service, cookie);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", clientAddress);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
