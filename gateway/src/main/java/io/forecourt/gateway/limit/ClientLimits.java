package io.forecourt.gateway.limit;

import io.forecourt.gateway.route.RateLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param rateLimit of every client, for all routes together that have none of their own
 * @param own what the gateway answers itself, so far as it is counted
 * @param clients so many are remembered; beyond, the one not seen for longest is forgotten
 * @param trustedProxies addresses, as a regular expression, whose {@code X-Forwarded-For} is believed; none by default,
 *     so that nobody can pose as another client
 */
@Validated
@ConfigurationProperties("forecourt.gateway.clients")
public record ClientLimits(
        @Valid RateLimit rateLimit,
        @DefaultValue Map<String, @Valid OwnPaths> own,
        @DefaultValue("20000") @Min(1) int clients,
        @DefaultValue("") String trustedProxies) {}
