package io.forecourt.web.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that grows, which numbered pages would make its readers see twice or miss.
 *
 * @param nextCursor where the next part begins, absent at the end
 */
public record CursorPage<T>(List<T> items, @Nullable String nextCursor) {

    /** @param found up to one more than the size asked for, which tells whether there is a next part */
    public static <T> CursorPage<T> of(List<T> found, int size, Function<T, String> cursorAfter) {
        return found.size() <= size
                ? new CursorPage<>(found, null)
                : new CursorPage<>(found.subList(0, size), cursorAfter.apply(found.get(size - 1)));
    }

    public <R> CursorPage<R> map(Function<T, R> toItem) {
        return new CursorPage<>(items.stream().map(toItem).toList(), nextCursor);
    }
}
