package io.forecourt.gateway.site;

import io.swagger.v3.oas.annotations.media.Schema;

record SiteResponse(
        @Schema(description = "of prices where nothing else is said, by ISO 4217", example = "EUR")
        String currency,

        @Schema(description = "of phone numbers where nothing else is said, by ISO 3166", example = "DE")
        String country,

        @Schema(description = "whose clocks the house keeps", example = "Europe/Berlin")
        String zone,

        SiteSettings.MileageUnit mileageUnit,

        @Schema(description = "of mails", example = "de") String language) {

    static SiteResponse of(SiteSettings settings) {
        return new SiteResponse(
                settings.currency().getCurrencyCode(),
                settings.country(),
                settings.zone().getId(),
                settings.mileageUnit(),
                settings.language());
    }
}
