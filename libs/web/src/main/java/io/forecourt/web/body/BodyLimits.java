package io.forecourt.web.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a request's body may be.
 *
 * @param limit for every path that has none of its own
 * @param limits for the paths that need another; the first that fits counts
 */
@Validated
@ConfigurationProperties("forecourt.web.body")
public record BodyLimits(
        @DefaultValue("64KB") DataSize limit, @DefaultValue List<@Valid PathLimit> limits) {

    /**
     * The limit of the paths that a pattern fits.
     *
     * @param path such as {@code /api/v1/automobile-imports/**}
     */
    public record PathLimit(@NotBlank String path, DataSize limit) {}
}
