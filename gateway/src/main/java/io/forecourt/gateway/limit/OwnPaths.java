package io.forecourt.gateway.limit;

import io.forecourt.gateway.route.RateLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the gateway answers itself, at more cost than a file.
 *
 * @param starts what its paths start with, decoded
 * @param rateLimit for this alone; without one it counts with the routes
 */
record OwnPaths(
        @NotEmpty List<@NotBlank String> starts,
        @Valid @Nullable RateLimit rateLimit) {

    boolean include(String path) {
        return starts.stream().anyMatch(path::startsWith);
    }
}
