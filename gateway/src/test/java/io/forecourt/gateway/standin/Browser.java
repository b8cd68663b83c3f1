package io.forecourt.gateway.standin;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A client that keeps cookies, and knows the gateway by its public address. Follows redirects when told to. */
public final class Browser {

    public static final String PUBLIC_URL = "http://localhost:8000";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String gateway;
    private final Map<String, String> cookies;
    private final List<HttpResponse<String>> answers = new ArrayList<>();

    private Browser(int port, Map<String, String> cookies) {
        gateway = "http://localhost:" + port;
        this.cookies = cookies;
    }

    public static Browser at(int port) {
        return new Browser(port, new LinkedHashMap<>());
    }

    /** The same cookies at another gateway, as a load balancer would have it. */
    public Browser alsoAt(int port) {
        return new Browser(port, cookies);
    }

    /** Another one that has been given these cookies. */
    public Browser copy() {
        return new Browser(Integer.parseInt(gateway.replaceFirst(".*:", "")), new LinkedHashMap<>(cookies));
    }

    /** To the provider, and back with a session. */
    public Browser signIn() throws Exception {
        open("/sign-in");
        return this;
    }

    /** Goes there and wherever it is sent on to; returns the last answer. */
    public HttpResponse<String> open(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        for (int i = 0; i < 10 && location(answer) != null; i++) {
            answer = get(location(answer), "Accept", "text/html");
        }
        return answer;
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    /** As a page of this site sends it, with the token that the cookie shows. */
    public HttpResponse<String> change(String method, String path, String body) throws Exception {
        return send(method, path, body, "X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return remember(CLIENT.send(request.build(), BodyHandlers.ofString()));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** All that it has been told so far. */
    public List<HttpResponse<String>> answers() {
        return answers;
    }

    /** Where the answer sends it on to, or null. */
    public static String location(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location").orElse(null)
                : null;
    }

    private URI uri(String path) {
        if (path.startsWith(PUBLIC_URL)) {
            return URI.create(gateway + path.substring(PUBLIC_URL.length()));
        }
        return URI.create(path.startsWith("http") ? path : gateway + path);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) throws IOException {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            HttpCookie cookie = HttpCookie.parse(header).getFirst();
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        answers.add(answer);
        return answer;
    }
}
