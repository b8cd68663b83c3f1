package io.forecourt.standalone.browser;

import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps cookies, follows redirects and fills in forms; runs no script and shows nothing. Belongs to one person. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final String CSRF_HEADER = "X-XSRF-TOKEN";

    private final URI site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();

    /** @param site the gateway, by the name that its pages call it */
    public Browser(URI site) {
        this.site = site;
    }

    /**
     * From the gateway to the page to sign in at, and back.
     *
     * @throws CannotContinue if that does not end as somebody who is signed in
     */
    public Browser signIn(String email, String password) throws InterruptedException {
        HttpResponse<String> page = open("/sign-in");
        Form form = Form.on(page)
                .orElseThrow(() -> new CannotContinue("There is no form to sign in with at " + page.uri()));
        HttpResponse<String> after = submit(form.with("email", email).with("password", password));
        if (!isSignedIn()) {
            throw new CannotContinue("%s is not signed in: %d at %s".formatted(email, after.statusCode(), after.uri()));
        }
        return this;
    }

    private boolean isSignedIn() throws InterruptedException {
        try {
            return JsonMapper.shared()
                    .readTree(open("/api/v1/me").body())
                    .path("signedIn")
                    .asBoolean(false);
        } catch (JacksonException _) {
            return false;
        }
    }

    /** @param path may have a query */
    public HttpResponse<String> open(String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)).header("Accept", "text/html, application/json;q=0.9"));
    }

    public HttpResponse<String> submit(Form form) throws InterruptedException {
        return send(HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site.toString())
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    /** What a page's script does to change something: with the token that only a page of this site can read. */
    public HttpResponse<String> call(String method, String path, String json) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
        cookie(CSRF_COOKIE).ifPresent(token -> request.header(CSRF_HEADER, token));
        return send(request);
    }

    /** The value of that cookie, for clients that take this session over. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        HttpRequest whole = request.timeout(PATIENCE).build();
        try {
            return http.send(whole, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new CannotContinue("%s does not answer: %s".formatted(whole.uri(), failure), failure);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
