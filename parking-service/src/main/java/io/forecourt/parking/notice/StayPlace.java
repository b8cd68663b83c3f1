package io.forecourt.parking.notice;

import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a stay is, as its driver is told.
 *
 * @param space its number; null for a stay without a space of its own
 */
record StayPlace(
        String site,
        ZoneId timeZone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String space) {

    String address() {
        String town = Stream.of(postcode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(site, street, town)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
