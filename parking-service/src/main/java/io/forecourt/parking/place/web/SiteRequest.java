package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Geometry;
import io.forecourt.parking.place.SiteDetails;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.TimeZones;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a site is. */
record SiteRequest(
        long operatorId,
        SiteKind kind,
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "IANA zone of the site's local times", example = "Europe/Paris") @NotBlank @Size(max = 50)
        String timeZone,

        @Schema(description = "With the house's number") @Size(max = 200) @Nullable
        String street,

        @Size(max = 20) @Nullable String postcode,
        @Size(max = 100) @Nullable String city,

        @Schema(description = "Where drivers are led to; without it the middle of the geometry's box") @Valid @Nullable
        PositionBody position,

        @Schema(description = "A GeoJSON geometry (RFC 7946), no collection", type = "object") @Nullable
        JsonNode geometry,

        @Schema(description = "What it belongs to together with other sites") @Size(max = 50) @Nullable
        String zoneGroup,

        @Schema(description = "How many vehicles it has room for, where that is known; listed spaces outdo it")
        @Min(0)
        @Max(SiteDetails.MOST_CAPACITY)
        @Nullable
        Integer capacity,

        @Schema(description = "What the operator calls it; no two sites of an operator share one")
        @Size(max = 200)
        @Nullable
        String externalId) {

    SiteDetails toDetails() {
        var zone = TimeZones.named(timeZone, "/timeZone");
        var outline = geometry == null || geometry.isNull() ? null : Geometry.of(geometry, "/geometry");
        var stated = position == null ? null : position.toPosition();
        return new SiteDetails(
                kind,
                name,
                zone,
                street,
                postcode,
                city,
                stated == null && outline != null ? outline.middle() : stated,
                outline == null ? null : outline.json(),
                zoneGroup,
                capacity,
                externalId);
    }
}
