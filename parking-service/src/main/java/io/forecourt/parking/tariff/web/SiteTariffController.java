package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.PriceSheet;
import io.forecourt.parking.tariff.PricingSites;
import io.forecourt.parking.tariff.TariffDocument;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sites/{id}/tariff")
@Tag(name = "Prices", description = "What parking at a site costs")
class SiteTariffController {

    private final PricingSites pricing;

    SiteTariffController(PricingSites pricing) {
        this.pricing = pricing;
    }

    record SetSiteTariffRequest(long tariffId) {}

    /** The price sheet of a site. */
    record PriceSheetResponse(
            @Schema(description = "Absent where the site takes no tariff: parking there is free of charge") @Nullable
            Long tariffId,

            @Schema(description = "Of the tariff") @Nullable String name,
            @Schema(description = "Of the tariff") @Nullable String currency,

            @Schema(description = "IANA zone whose clocks count")
            String timeZone,

            @Schema(description = "Absent where nothing has to be paid for yet") @Nullable
            VersionInForce inForce,

            @Schema(description = "By whole hours, and at the maximum stay")
            List<CurveBody> prices,

            @Schema(description = "When another version comes into force, if one is published") @Nullable
            Instant nextStartsAt) {

        static PriceSheetResponse of(PriceSheet sheet) {
            var tariff = sheet.tariff();
            var inForce = sheet.inForce();
            return new PriceSheetResponse(
                    tariff == null ? null : tariff.id(),
                    tariff == null ? null : tariff.name(),
                    tariff == null ? null : tariff.currency().getCurrencyCode(),
                    sheet.timeZone(),
                    inForce == null
                            ? null
                            : new VersionInForce(
                                    inForce.id(), inForce.number(), inForce.startsAt(), inForce.document()),
                    sheet.prices().stream().map(CurveBody::of).toList(),
                    sheet.nextStartsAt());
        }
    }

    record VersionInForce(long id, int number, @Nullable Instant startsAt, TariffDocument document) {}

    @GetMapping
    PriceSheetResponse sheet(@PathVariable long id) {
        return PriceSheetResponse.of(pricing.sheet(id));
    }

    @PutMapping
    PriceSheetResponse set(@PathVariable long id, @Valid @RequestBody SetSiteTariffRequest request) {
        pricing.set(id, request.tariffId());
        return PriceSheetResponse.of(pricing.sheet(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        pricing.remove(id);
    }
}
