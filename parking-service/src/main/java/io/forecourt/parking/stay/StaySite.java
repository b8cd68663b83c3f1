package io.forecourt.parking.stay;

import io.forecourt.parking.place.SiteKind;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a stay has to know of its site. */
public record StaySite(
        long id,
        SiteKind kind,
        String name,
        ZoneId timeZone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String zoneGroup,
        long operatorId,
        String operator) {}
