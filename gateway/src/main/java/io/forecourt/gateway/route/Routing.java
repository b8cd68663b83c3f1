package io.forecourt.gateway.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * All services and all routes to them: the one place where a route is added. Both are maps, so that a profile can add
 * to them.
 */
@Validated
@ConfigurationProperties("forecourt.gateway")
public record Routing(
        @NotEmpty Map<String, @Valid ServiceSettings> services,
        @NotEmpty Map<String, @Valid RouteSettings> routes) {

    public Routing {
        routes.forEach((name, route) -> {
            if (!services.containsKey(route.service())) {
                throw new IllegalArgumentException("The route %s leads to the service %s, which is none of %s"
                        .formatted(name, route.service(), services.keySet()));
            }
        });
    }
}
