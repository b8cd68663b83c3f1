package io.forecourt.parking.place.web;

import io.forecourt.parking.place.SiteSearch;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sites")
@Tag(name = "Sites")
class SiteSearchController {

    private final SiteSearch search;

    SiteSearchController(SiteSearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            summary = "Search sites",
            description = "The nearest to a point first, or, without one, in the order of their names.")
    PageResponse<FoundSiteResponse> search(@Valid @ParameterObject SiteSearchParameters parameters, PageQuery page) {
        return PageResponse.of(search.find(parameters.toQuery(), page.pageable()), FoundSiteResponse::of);
    }
}
