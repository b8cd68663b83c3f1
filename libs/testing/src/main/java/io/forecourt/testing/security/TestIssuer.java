package io.forecourt.testing.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forecourt.testing.ThrowingRunnable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for identity: signs tokens with a key of its own and publishes the key over HTTP, so that services under test
 * verify tokens exactly as they do in production. {@link #shared} is the one that {@code @IntegrationTest} points
 * services at; a test that rotates keys or takes the issuer away starts one of its own.
 */
public final class TestIssuer implements AutoCloseable {

    /** Who issues; not the address of the keys, as a service must not take the one for the other. */
    public static final String NAME = "https://issuer.forecourt.test";

    private static final String KEYS_PATH = "/oauth2/jwks";

    private final CopyOnWriteArrayList<RSAKey> published = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final int port;
    private volatile RSAKey signing;
    private @Nullable HttpServer server;

    private TestIssuer() {
        this.signing = newKey();
        published.add(signing);
        HttpServer started = start(0);
        this.server = started;
        this.port = started.getAddress().getPort();
    }

    /** The one of this JVM, which runs until its end. */
    public static TestIssuer shared() {
        return Shared.ISSUER;
    }

    public static TestIssuer start() {
        return new TestIssuer();
    }

    /** Where its public keys are. */
    public URI keys() {
        return URI.create("http://localhost:" + port + KEYS_PATH);
    }

    /** How often somebody asked for the keys. */
    public int requests() {
        return requests.get();
    }

    /** Signs with a new key from now on; the keys before are still published. */
    public void rotate() {
        signing = newKey();
        published.add(signing);
    }

    /** Takes all keys but the newest back: what they have signed is worth nothing any more. */
    public void withdrawOldKeys() {
        RSAKey newest = signing;
        published.removeIf(key -> !key.equals(newest));
    }

    /** Runs the work while nobody answers at the issuer's address, and brings it back whatever happens. */
    public synchronized void duringOutage(ThrowingRunnable work) throws Exception {
        close();
        try {
            work.run();
        } finally {
            server = start(port);
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    RSAKey signingKey() {
        return signing;
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpServer start(int at) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), at), 0);
            started.createContext(KEYS_PATH, this::answerKeys);
            started.start();
            return started;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            byte[] body = new JWKSet(List.<JWK>copyOf(published)).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static final class Shared {
        static final TestIssuer ISSUER = TestIssuer.start();
    }
}
