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
 * @param price what the wanted stay costs; null where nothing has to be paid for, or no stay was asked for
 * @param free how many spaces of each kind are free for the wanted stay; null where that is not known
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
        @Nullable Integer capacity,
        @Nullable StayPrice price,
        @Nullable Map<SpaceKind, Integer> free) {

    FoundSite with(Map<SpaceKind, Integer> counted) {
        return counted.isEmpty()
                ? this
                : with(
                        counted,
                        counted.values().stream().mapToInt(Integer::intValue).sum(),
                        price,
                        free);
    }

    FoundSite with(@Nullable StayPrice cost, @Nullable Map<SpaceKind, Integer> left) {
        return with(spaces, capacity, cost, left);
    }

    private FoundSite with(
            Map<SpaceKind, Integer> counted,
            @Nullable Integer room,
            @Nullable StayPrice cost,
            @Nullable Map<SpaceKind, Integer> left) {
        return new FoundSite(
                id, kind, name, operator, timeZone, street, postcode, city, position, metres, counted, room, cost,
                left);
    }
}
