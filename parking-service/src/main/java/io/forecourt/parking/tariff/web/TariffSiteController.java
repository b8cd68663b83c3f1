package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.PricingSites;
import io.forecourt.parking.tariff.TariffSite;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Those that take a tariff, by their names. */
@RestController
@RequestMapping("/api/v1/parking/tariffs/{id}/sites")
@Tag(name = "Tariffs")
class TariffSiteController {

    private final PricingSites pricing;

    TariffSiteController(PricingSites pricing) {
        this.pricing = pricing;
    }

    @GetMapping
    PageResponse<TariffSite> list(
            @PathVariable long id, @SortableBy(value = "name", byDefault = "name") PageQuery page) {
        return PageResponse.of(pricing.sitesOf(id, page.pageable()));
    }
}
