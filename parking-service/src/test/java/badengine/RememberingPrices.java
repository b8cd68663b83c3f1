package badengine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What an engine must not do: it looks at a clock, at files, and at where its machine is. */
class RememberingPrices {

    private final Clock clock;

    RememberingPrices(Clock clock) {
        this.clock = clock;
    }

    ZonedDateTime lookedUpAt() {
        return clock.instant().atZone(ZoneId.systemDefault());
    }

    Path place() {
        return Path.of("prices");
    }
}
