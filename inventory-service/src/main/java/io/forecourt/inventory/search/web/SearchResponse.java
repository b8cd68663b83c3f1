package io.forecourt.inventory.search.web;

import io.forecourt.inventory.search.Facets;
import io.forecourt.inventory.search.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** One page of what was found; the facets if they were asked for. */
record SearchResponse(
        List<Listing> items,
        int page,
        int size,
        long totalItems,
        int totalPages,
        @Nullable Facets facets) {

    static SearchResponse of(Page<Listing> page, @Nullable Facets facets) {
        return new SearchResponse(
                page.getContent(),
                page.getNumber(),
                page.getSize(),
                page.getTotalElements(),
                page.getTotalPages(),
                facets);
    }
}
