package io.forecourt.servicecenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Has many do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, numbered from 0. */
    public static <T> List<T> many(int howMany, IntFunction<T> work) throws InterruptedException {
        var start = new CountDownLatch(howMany);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, howMany)
                    .mapToObj(i -> threads.submit((Callable<T>) () -> {
                        start.countDown();
                        start.await();
                        return work.apply(i);
                    }))
                    .toList();
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            return results.stream().map(Future::resultNow).toList();
        }
    }
}
