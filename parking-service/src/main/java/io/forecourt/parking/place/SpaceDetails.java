package io.forecourt.parking.place;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a space.
 *
 * @param number what is written on it; no two spaces of a site share one
 * @param active false while it is out of service: it keeps its stays and takes no new ones
 * @param plan null where it is drawn by its number only
 */
@Embeddable
public record SpaceDetails(
        @Nullable Long levelId,
        String number,
        @Enumerated(EnumType.STRING) SpaceKind kind,
        boolean active,
        @Embedded @Nullable SpacePlan plan) {

    public SpaceDetails {
        number = number.strip();
    }
}
