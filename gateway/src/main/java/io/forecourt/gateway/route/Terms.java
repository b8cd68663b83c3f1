package io.forecourt.gateway.route;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

final class Terms {

    private Terms() {}

    static void requirePositive(String name, @Nullable Duration duration) {
        if (duration != null && !duration.isPositive()) {
            throw new IllegalArgumentException("The " + name + " must be longer than nothing, not " + duration);
        }
    }
}
