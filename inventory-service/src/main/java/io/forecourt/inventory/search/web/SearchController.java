package io.forecourt.inventory.search.web;

import io.forecourt.inventory.search.SearchCriteria;
import io.forecourt.inventory.search.SearchDefaults;
import io.forecourt.inventory.search.StockSearch;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/automobiles")
@Tag(name = "Automobiles")
class SearchController {

    private final StockSearch search;
    private final SearchDefaults defaults;

    SearchController(StockSearch search, SearchDefaults defaults) {
        this.search = search;
        this.defaults = defaults;
    }

    @GetMapping
    @Operation(summary = "Search automobiles", description = "Only what is for sale, unless asked otherwise.")
    SearchResponse search(
            @Valid @ParameterObject SearchParameters parameters,
            @SortableBy(
                            value = {"price", "modelYear", "mileage", "status", "location", "manufacturer", "added:id"},
                            byDefault = "added,desc")
                    PageQuery page) {
        SearchCriteria criteria = parameters.toCriteria(defaults);
        return SearchResponse.of(
                search.find(criteria, page.pageable()),
                Boolean.TRUE.equals(parameters.facets()) ? search.facets(criteria) : null);
    }
}
