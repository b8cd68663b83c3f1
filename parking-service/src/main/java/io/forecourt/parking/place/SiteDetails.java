package io.forecourt.parking.place;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a site.
 *
 * @param timeZone IANA zone of its local times
 * @param street with the house's number
 * @param position where drivers are led to, and are found to be near; null where it is not known
 * @param geometry its outline, or its streets, as GeoJSON; see {@link Geometry}
 * @param zoneGroup what the site belongs to together with others, as for the times within which nobody may return
 * @param capacity how many vehicles it has room for; null where it is not known. Once a site has spaces, they count
 * @param externalId what the operator, or whom a list of sites came from, calls it; no two of an operator share one
 */
@Embeddable
public record SiteDetails(
        @Enumerated(EnumType.STRING) SiteKind kind,
        String name,
        ZoneId timeZone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Embedded @Nullable Position position,
        @Nullable String geometry,
        @Nullable String zoneGroup,
        @Nullable Integer capacity,
        @Nullable String externalId) {

    /** The most vehicles that any site has room for. */
    public static final int MOST_CAPACITY = 100_000;

    public SiteDetails {
        name = name.strip();
        street = stated(street);
        postcode = stated(postcode);
        city = stated(city);
        zoneGroup = stated(zoneGroup);
        externalId = stated(externalId);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A site has a name");
        }
        if (capacity != null && (capacity < 0 || capacity > MOST_CAPACITY)) {
            throw new IllegalArgumentException("No site has room for " + capacity);
        }
    }

    /** What it is found by. */
    String words() {
        return SiteWords.of(name, street, postcode, city);
    }

    /** What a list can state, in one text. */
    String asStated() {
        return Stream.of(name, street, postcode, city, position, capacity)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining("|"));
    }

    /** The same, with what somebody states anew; what they leave open stays. */
    SiteDetails updatedBy(SiteDetails stated) {
        return new SiteDetails(
                kind,
                stated.name,
                timeZone,
                stated.street == null ? street : stated.street,
                stated.postcode == null ? postcode : stated.postcode,
                stated.city == null ? city : stated.city,
                stated.position == null ? position : stated.position,
                geometry,
                zoneGroup,
                stated.capacity == null ? capacity : stated.capacity,
                externalId);
    }

    /** The same, at a place that is not known. */
    public SiteDetails withoutPosition() {
        return new SiteDetails(
                kind, name, timeZone, street, postcode, city, null, geometry, zoneGroup, capacity, externalId);
    }

    private static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
