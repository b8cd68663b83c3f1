package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A permit as a manager grants it.
 *
 * @param zoneGroup where it counts; everywhere if absent
 * @param validUntil after {@code validFrom}; absent where it is for good
 */
public record PermitGrant(
        Plate plate,
        UserClass userClass,
        @Nullable String zoneGroup,
        Instant validFrom,
        @Nullable Instant validUntil) {

    /** @throws InvalidRequest for visitors, residents without a zone group, or a period that ends before it begins */
    public PermitGrant {
        zoneGroup = zoneGroup == null || zoneGroup.isBlank() ? null : zoneGroup.strip();
        if (userClass == UserClass.VISITOR) {
            throw new InvalidRequest("/userClass", "needs no permit: everybody is a visitor");
        }
        if (userClass == UserClass.RESIDENT && zoneGroup == null) {
            throw new InvalidRequest("/zoneGroup", "is missing: residents are so in the zones that they live in");
        }
        if (validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new InvalidRequest("/validUntil", "must be after the instant from which on it is valid");
        }
    }
}
