package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.UserClass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a plate counts as, from the first instant until just before the second.
 *
 * @param zoneGroup where; everywhere if absent, which residents' is not
 * @param validUntil absent where it is for good
 * @param revokedAt from when on it does not count any more, whatever it was granted for
 */
public record Permit(
        long id,
        Plate plate,
        UserClass userClass,
        @Nullable String zoneGroup,
        Instant validFrom,
        @Nullable Instant validUntil,
        Instant grantedAt,
        @Nullable Instant revokedAt) {}
