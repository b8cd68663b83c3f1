package io.forecourt.web.page;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * One page of a list.
 *
 * @param page its number, from 0
 * @param size how many items a full page has
 * @param totalItems in all pages
 */
public record PageResponse<T>(List<T> items, int page, int size, long totalItems, int totalPages) {

    public static <T> PageResponse<T> of(Page<T> page) {
        return new PageResponse<>(
                page.getContent(), page.getNumber(), page.getSize(), page.getTotalElements(), page.getTotalPages());
    }

    public static <S, T> PageResponse<T> of(Page<S> page, Function<? super S, ? extends T> toItem) {
        Page<T> items = page.map(toItem);
        return of(items);
    }

    /** For a list that Spring Data did not page. */
    public static <T> PageResponse<T> of(List<T> items, PageQuery query, long totalItems) {
        int pages = Math.toIntExact(Math.ceilDiv(totalItems, query.size()));
        return new PageResponse<>(items, query.page(), query.size(), totalItems, pages);
    }
}
