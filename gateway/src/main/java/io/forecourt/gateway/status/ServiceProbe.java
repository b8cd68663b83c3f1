package io.forecourt.gateway.status;

import io.forecourt.gateway.route.Service;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Asks a service whether it is ready, by connections of its own: however busy the others are. */
@Component
class ServiceProbe {

    private static final String READINESS = "/actuator/health/readiness";
    private static final Timeout PATIENCE = Timeout.of(2, TimeUnit.SECONDS);

    private final CloseableHttpClient client = HttpClients.custom()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableRedirectHandling()
            .setDefaultRequestConfig(RequestConfig.custom()
                    .setConnectionRequestTimeout(PATIENCE)
                    .setResponseTimeout(PATIENCE)
                    .build())
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setIdleTimeout(Timeout.of(20, TimeUnit.SECONDS))
                            .build())
                    .build())
            .build();

    ServiceStatus probe(Service service) {
        try {
            int status = client.execute(new HttpGet(service.settings().url().resolve(READINESS)), answer -> {
                answer.close();
                return answer.getCode();
            });
            return ServiceStatus.of(
                    service, status == 200, status == 200 ? "is ready" : "answers, but is not ready for work");
        } catch (IOException _) {
            return ServiceStatus.of(service, false, "does not answer");
        }
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }
}
