package io.forecourt.gateway.proxy;

import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.route.Service;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.httpcomponents.hc5.PoolingHttpClientConnectionManagerMetricsBinder;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ways to all services, each with connections and a circuit breaker of its own, so that none suffers for another. */
@Component
class Upstreams {

    private static final Logger log = LoggerFactory.getLogger(Upstreams.class);

    private final Map<Service, Upstream> upstreams;

    Upstreams(RouteTable routes, BreakerSettings settings, KeptAnswers kept, MeterRegistry meters) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(config(settings));
        upstreams = routes.services().stream()
                .map(service -> new Upstream(service, breaker(breakers, service), kept))
                .collect(Collectors.toUnmodifiableMap(Upstream::service, Function.identity()));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        upstreams.values().forEach(upstream -> bind(upstream, meters));
    }

    Upstream of(Service service) {
        Upstream upstream = upstreams.get(service);
        if (upstream == null) {
            throw new IllegalArgumentException("There is no service " + service);
        }
        return upstream;
    }

    @PreDestroy
    void close() {
        upstreams.values().forEach(Upstream::close);
    }

    private static CircuitBreakerConfig config(BreakerSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimum())
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .build();
    }

    private static CircuitBreaker breaker(CircuitBreakerRegistry breakers, Service service) {
        CircuitBreaker breaker = breakers.circuitBreaker(service.name());
        breaker.getEventPublisher()
                .onStateTransition(event -> log.warn(
                        "The circuit breaker of {} goes {}",
                        service,
                        event.getStateTransition().toString().replace("State transition ", "")));
        return breaker;
    }

    private static void bind(Upstream upstream, MeterRegistry meters) {
        new PoolingHttpClientConnectionManagerMetricsBinder(
                        upstream.pool(), upstream.service().name())
                .bindTo(meters);
    }
}
