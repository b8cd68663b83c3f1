package io.forecourt.web.page;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The page a client asks for with {@code ?page=0&size=20&sort=price,desc&sort=year}. As a controller's argument it
 * has been checked: anything out of range, and any sort that {@link SortableBy} does not list, was answered with 400.
 *
 * <pre>{@code
 * @GetMapping
 * PageResponse<SaleResponse> list(@SortableBy({"soldOn", "price"}) PageQuery page) {
 *     return PageResponse.of(sales.findAll(page.pageable()), SaleResponse::of);
 * }
 * }</pre>
 *
 * @param page from 0 to {@value #MAX_PAGE}
 * @param size from 1 to {@value #MAX_SIZE}
 * @param sort by properties, ending with the unique tie-breaker, so that pages never overlap
 */
public record PageQuery(int page, int size, Sort sort) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    /** Beyond this an offset is of no use to anyone, and one times the size still fits an int. */
    public static final int MAX_PAGE = 1_000_000;

    public PageQuery {
        if (page < 0 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("No page " + page + " of size " + size);
        }
    }

    public Pageable pageable() {
        return PageRequest.of(page, size, sort);
    }

    /** How many items come before this page. */
    public long offset() {
        return (long) page * size;
    }
}
