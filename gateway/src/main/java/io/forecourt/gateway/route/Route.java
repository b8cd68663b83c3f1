package io.forecourt.gateway.route;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way of some requests to a service, and its terms. */
public record Route(String name, Service service, RouteSettings settings) {

    public Duration responseTimeout() {
        return Objects.requireNonNullElse(
                settings.responseTimeout(), service.settings().responseTimeout());
    }

    public @Nullable RateLimit rateLimit() {
        return settings.rateLimit();
    }

    @Override
    public String toString() {
        return name;
    }
}
