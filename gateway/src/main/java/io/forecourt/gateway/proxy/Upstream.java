package io.forecourt.gateway.proxy;

import io.forecourt.gateway.route.Route;
import io.forecourt.gateway.route.Service;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.cache.CacheResponseStatus;
import org.apache.hc.client5.http.cache.HttpCacheContext;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpHost;

/** One service's connections and its circuit breaker: sends one request once. */
final class Upstream implements Closeable {

    private final Service service;
    private final HttpHost host;
    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient client;
    private final CloseableHttpClient keepingClient;
    private final CircuitBreaker breaker;
    private final Map<Duration, RequestConfig> configs = new ConcurrentHashMap<>();

    Upstream(Service service, CircuitBreaker breaker, KeptAnswers kept) {
        this.service = service;
        this.breaker = breaker;
        host = HttpHost.create(service.settings().url());
        pool = Connections.pool(service.settings());
        client = Connections.client(pool);
        keepingClient = Connections.keepingClient(pool, kept);
    }

    PoolingHttpClientConnectionManager pool() {
        return pool;
    }

    Service service() {
        return service;
    }

    /** As it stands before the path of a location there. */
    String origin() {
        return host.toURI();
    }

    /**
     * The answer with its body still to be read, by whoever closes it.
     *
     * @param kept whether this concerns the answers that are kept
     * @throws Unanswered there is none
     * @throws UnreadableRequest the client did not send the body that it promised
     */
    ClassicHttpResponse send(ClassicHttpRequest request, Route route, boolean kept) throws UnreadableRequest {
        if (!breaker.tryAcquirePermission()) {
            throw new Unanswered(service, Outage.OPEN, null);
        }
        long start = breaker.getCurrentTimestamp();
        boolean reported = false;
        try {
            HttpClientContext context = kept ? HttpCacheContext.create() : HttpClientContext.create();
            context.setRequestConfig(config(route));
            ClassicHttpResponse answer = (kept ? keepingClient : client).executeOpen(host, request, context);
            reported = report(answer, context, start);
            return answer;
        } catch (UnreadableRequest failure) {
            throw failure;
        } catch (IOException failure) {
            Outage outage = outage(failure);
            if (outage != Outage.BUSY) {
                breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
                reported = true;
            }
            throw new Unanswered(service, outage, failure);
        } finally {
            if (!reported) {
                // Nothing was learnt about the service.
                breaker.releasePermission();
            }
        }
    }

    private RequestConfig config(Route route) {
        return configs.computeIfAbsent(
                route.responseTimeout(), timeout -> Connections.config(service.settings(), timeout));
    }

    private boolean report(ClassicHttpResponse answer, HttpClientContext context, long start) {
        if (context instanceof HttpCacheContext cache
                && cache.getCacheResponseStatus() == CacheResponseStatus.CACHE_HIT) {
            return false;
        }
        long duration = breaker.getCurrentTimestamp() - start;
        if (isOut(answer.getCode())) {
            breaker.onError(duration, breaker.getTimestampUnit(), new IOException("answered " + answer.getCode()));
        } else {
            breaker.onSuccess(duration, breaker.getTimestampUnit());
        }
        return true;
    }

    /** The service says itself that it cannot work; any other answer, a 500 too, is an answer. */
    private static boolean isOut(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    private static Outage outage(IOException failure) {
        return switch (failure) {
            case ConnectionRequestTimeoutException _ -> Outage.BUSY;
            case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _, UnknownHostException _ ->
                Outage.UNREACHABLE;
            case SocketTimeoutException _ -> Outage.LATE;
            default -> Outage.LOST;
        };
    }

    @Override
    public void close() {
        try (client;
                keepingClient) {
            pool.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
