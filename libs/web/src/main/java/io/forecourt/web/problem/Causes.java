package io.forecourt.web.problem;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks through what an exception was caused by. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The failure itself and its causes, outermost first; a circle ends. */
    static Stream<Throwable> of(@Nullable Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .limit(DEEPEST)
                .map(cause -> (Throwable) cause);
    }

    static <T> Optional<T> find(@Nullable Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
