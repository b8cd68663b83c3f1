package io.forecourt.parking.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site that a driver looked for.
 *
 * @param operator who runs it
 * @param metres how far it is along the earth's surface; null where nobody asked for what is near
 * @param spaces how many spaces of each kind are in service; empty where none is
 * @param capacity how many vehicles it has room for: the spaces in service, or what is stated where none is in service; null
 *     where it is not known
 */
public record FoundSite(
        long id,
        SiteKind kind,
        String name,
        String operator,
        String timeZone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable Position position,
        @Nullable Double metres,
        Map<SpaceKind, Integer> spaces,
        @Nullable Integer capacity) {

    FoundSite with(Map<SpaceKind, Integer> counted) {
        return counted.isEmpty()
                ? this
                : new FoundSite(
                        id,
                        kind,
                        name,
                        operator,
                        timeZone,
                        street,
                        postcode,
                        city,
                        position,
                        metres,
                        counted,
                        counted.values().stream().mapToInt(Integer::intValue).sum());
    }
}
