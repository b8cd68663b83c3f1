package io.forecourt.parking.place.web;

import io.forecourt.parking.place.FoundSite;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.SpaceKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site that was looked for. */
record FoundSiteResponse(
        long id,
        SiteKind kind,
        String name,
        String operator,
        String timeZone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable PositionBody position,

        @Schema(description = "From the point that was asked for, as the crow flies") @Nullable
        Long metres,

        @Schema(description = "Those in service, by kind") List<SpacesOfKind> spaces,

        @Schema(description = "How many vehicles it has room for; absent where it is not known") @Nullable
        Integer capacity) {

    record SpacesOfKind(SpaceKind kind, int count) {}

    static FoundSiteResponse of(FoundSite site) {
        var metres = site.metres();
        return new FoundSiteResponse(
                site.id(),
                site.kind(),
                site.name(),
                site.operator(),
                site.timeZone(),
                site.street(),
                site.postcode(),
                site.city(),
                PositionBody.of(site.position()),
                metres == null ? null : Math.round(metres),
                site.spaces().entrySet().stream()
                        .map(kind -> new SpacesOfKind(kind.getKey(), kind.getValue()))
                        .toList(),
                site.capacity());
    }
}
