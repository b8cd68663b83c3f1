package io.forecourt.parking.place.web;

import io.forecourt.parking.place.FoundSite;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.place.StayPrice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
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
        Integer capacity,

        @Schema(
                description =
                        "What the stay that was asked for costs visitors; absent where nothing has to be paid for")
        @Nullable
        PriceBody price,

        @Schema(description = "Spaces that are free for all of that stay, by kind; absent where it is not known")
        @Nullable
        List<SpacesOfKind> free) {

    record SpacesOfKind(SpaceKind kind, int count) {}

    /** What a stay costs, or why one cannot stay so. */
    @Schema(name = "StayPrice")
    record PriceBody(
            @Schema(description = "In the currency's smallest unit; absent where one cannot stay so") @Nullable
            Long cents,

            @Nullable String currency,

            @Schema(description = "Why not, where one cannot stay so") @Nullable
            String reason,

            @Nullable String detail) {

        static @Nullable PriceBody of(@Nullable StayPrice price) {
            return switch (price) {
                case null -> null;
                case StayPrice.Cost cost ->
                    new PriceBody(cost.cents(), cost.currency().getCurrencyCode(), null, null);
                case StayPrice.NotPossible not -> new PriceBody(null, null, not.reason(), not.sentence());
            };
        }
    }

    static FoundSiteResponse of(FoundSite site) {
        var metres = site.metres();
        var free = site.free();
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
                counts(site.spaces()),
                site.capacity(),
                PriceBody.of(site.price()),
                free == null ? null : counts(free));
    }

    private static List<SpacesOfKind> counts(Map<SpaceKind, Integer> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> new SpacesOfKind(kind.getKey(), kind.getValue()))
                .toList();
    }
}
