package io.forecourt.gateway.proxy;

import io.forecourt.gateway.route.ServiceSettings;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.cache.CacheConfig;
import org.apache.hc.client5.http.impl.cache.CachingHttpClientBuilder;
import org.apache.hc.client5.http.impl.cache.CachingHttpClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP clients of the gateway: they pass on what they are given and add nothing to it. */
final class Connections {

    /** Shorter than the services keep an idle connection, so that they never close one that is about to be used. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(20);

    private static final TimeValue CHECK_AFTER = TimeValue.ofSeconds(1);

    private Connections() {}

    static PoolingHttpClientConnectionManager pool(ServiceSettings service) {
        ConnectionConfig config = ConnectionConfig.custom()
                .setConnectTimeout(timeout(service.connectTimeout()))
                .setSocketTimeout(timeout(service.responseTimeout()))
                .setIdleTimeout(IDLE.toTimeout())
                .setValidateAfterInactivity(CHECK_AFTER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(service.maxConnections())
                .setMaxConnTotal(service.maxConnections())
                .setDefaultConnectionConfig(config)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        // A service that refuses a large body says so before the end of it.
                        .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                        .build())
                .build();
    }

    static RequestConfig config(ServiceSettings service, Duration responseTimeout) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(service.connectionWait()))
                .setResponseTimeout(timeout(responseTimeout))
                .setAuthenticationEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setRedirectsEnabled(false)
                .build();
    }

    static CloseableHttpClient client(PoolingHttpClientConnectionManager pool) {
        return passingOn(HttpClients.custom(), pool).build();
    }

    /** Shares the pool, which the other one closes. */
    static CloseableHttpClient keepingClient(PoolingHttpClientConnectionManager pool, KeptAnswers kept) {
        CacheConfig config = CacheConfig.custom()
                .setSharedCache(true)
                .setMaxCacheEntries(kept.answers())
                .setMaxObjectSize(kept.largest().toBytes())
                .setHeuristicCachingEnabled(false)
                .build();
        CachingHttpClientBuilder builder =
                CachingHttpClients.custom().setCacheConfig(config).setHttpCacheStorage(new PublicAnswers(config));
        builder.setConnectionManagerShared(true);
        return passingOn(builder, pool).build();
    }

    private static HttpClientBuilder passingOn(HttpClientBuilder builder, PoolingHttpClientConnectionManager pool) {
        return builder.setConnectionManager(pool)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
