package io.forecourt.standalone.system;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things at once, until all have ended. */
final class Parallel {

    private Parallel() {}

    /** @throws RuntimeException the first failure, after all have ended; the others are attached to it */
    static <T> void forEach(List<T> things, Work<T> work) throws InterruptedException {
        if (things.isEmpty()) {
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(things.size())) {
            List<Future<?>> running = things.stream()
                    .<Future<?>>map(thing -> threads.submit(() -> {
                        work.on(thing);
                        return thing;
                    }))
                    .toList();
            RuntimeException first = null;
            for (Future<?> future : running) {
                RuntimeException failure = failureOf(future);
                if (first == null) {
                    first = failure;
                } else if (failure != null) {
                    first.addSuppressed(failure);
                }
            }
            if (first != null) {
                throw first;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable RuntimeException failureOf(Future<?> future)
            throws InterruptedException {
        try {
            future.get();
            return null;
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failure.getCause());
        }
    }

    interface Work<T> {
        void on(T thing) throws InterruptedException;
    }
}
