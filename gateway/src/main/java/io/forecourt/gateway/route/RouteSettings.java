package io.forecourt.gateway.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Some paths of a service and the terms they share.
 *
 * @param service its key among the services
 * @param paths patterns such as {@code /api/v1/customers/**}; the most specific one of all routes counts
 * @param responseTimeout where the service's own does not suit
 * @param requestLimit the largest body
 * @param streaming bodies go through as they come, are never kept and therefore never sent twice
 * @param deadline the longest that a request with a streamed body may take until its answer begins
 * @param cacheable answers that say {@code Cache-Control: public, max-age=…} may be kept
 * @param credentials on whose authority requests are carried out
 * @param rateLimit for this route alone, in place of the general one
 */
public record RouteSettings(
        @NotBlank String service,
        @NotEmpty List<@NotBlank String> paths,
        @Nullable Duration responseTimeout,
        @DefaultValue("1MB") DataSize requestLimit,
        boolean streaming,
        @DefaultValue("15m") Duration deadline,
        boolean cacheable,
        @DefaultValue("session") Credentials credentials,
        @Valid @Nullable RateLimit rateLimit) {

    public RouteSettings {
        Terms.requirePositive("response-timeout", responseTimeout);
        Terms.requirePositive("deadline", deadline);
    }

    /** The usual terms, for a path that the gateway itself asks a service for, in nobody's name. */
    public static RouteSettings usual(String service, String path) {
        return new RouteSettings(
                service,
                List.of(path),
                null,
                DataSize.ofMegabytes(1),
                false,
                Duration.ofMinutes(15),
                true,
                Credentials.NONE,
                null);
    }
}
