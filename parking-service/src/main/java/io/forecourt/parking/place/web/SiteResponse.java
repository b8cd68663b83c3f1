package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Site;
import io.forecourt.parking.place.SiteKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A site.
 *
 * @param capacity as it was stated; where spaces are listed, they count
 */
record SiteResponse(
        long id,
        long operatorId,
        SiteKind kind,
        String name,
        String timeZone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable PositionBody position,

        @Schema(description = "A GeoJSON geometry (RFC 7946)", type = "object") @Nullable
        JsonNode geometry,

        @Nullable String zoneGroup,
        @Nullable Integer capacity,
        @Nullable String externalId) {

    static SiteResponse of(Site site) {
        var details = site.details();
        var geometry = details.geometry();
        return new SiteResponse(
                site.id(),
                site.operatorId(),
                details.kind(),
                details.name(),
                details.timeZone().getId(),
                details.street(),
                details.postcode(),
                details.city(),
                PositionBody.of(details.position()),
                geometry == null ? null : JsonMapper.shared().readTree(geometry),
                details.zoneGroup(),
                details.capacity(),
                details.externalId());
    }
}
