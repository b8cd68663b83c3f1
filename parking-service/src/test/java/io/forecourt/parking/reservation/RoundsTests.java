package io.forecourt.parking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTests {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<List<Integer>> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final CountDownLatch barrier = new CountDownLatch(1);

    @AfterEach
    void openTheBarrier() {
        barrier.countDown();
        threads.close();
    }

    @Test
    void whoComesAloneHasARoundOfTheirOwn() {
        var rounds = new Rounds<>(1, 10, this::doubled);
        barrier.countDown();

        assertThat(rounds.take(1)).isEqualTo(2);
        assertThat(rounds.take(2)).isEqualTo(4);
        assertThat(done).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whoComesMeanwhileIsInTheNextWithTheOthersAndGetsWhatIsTheirs() throws Exception {
        var rounds = new Rounds<>(1, 10, this::doubled);
        Future<Integer> first = threads.submit(() -> rounds.take(1));
        await().until(() -> underWay.get() == 1);

        List<Future<Integer>> others = IntStream.rangeClosed(2, 5)
                .mapToObj(i -> waiting(() -> rounds.take(i)))
                .toList();
        barrier.countDown();

        assertThat(first.get()).isEqualTo(2);
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).get()).isEqualTo(2 * (i + 2));
        }
        assertThat(done).hasSize(2).first().isEqualTo(List.of(1));
        assertThat(done.stream().flatMap(List::stream)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void asManyRoundsAsMayBeAreUnderWayAtOnce() throws Exception {
        var rounds = new Rounds<>(2, 10, this::doubled);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int wanted = i;
            all.add(waiting(() -> rounds.take(wanted)));
        }
        await().until(() -> underWay.get() == 2);
        barrier.countDown();

        for (Future<Integer> one : all) {
            one.get();
        }
        assertThat(done)
                .hasSizeBetween(3, 4)
                .filteredOn(round -> round.size() == 1)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aRoundHasNoMoreThanMayTakePart() throws Exception {
        var rounds = new Rounds<>(1, 3, this::doubled);
        List<Future<Integer>> all = IntStream.range(0, 8)
                .mapToObj(i -> waiting(() -> rounds.take(i)))
                .toList();
        barrier.countDown();

        for (Future<Integer> one : all) {
            one.get();
        }
        assertThat(done).extracting(List::size).containsExactly(1, 3, 3, 1);
    }

    @Test
    void whatARoundThrowsIsHeardByAllWhoTakePartOrWaitAndTheNextGoesOn() throws Exception {
        var rounds = new Rounds<Integer, Integer>(1, 2, wanted -> {
            doubled(wanted);
            if (wanted.contains(2)) {
                throw new IllegalStateException("Not two");
            }
            return wanted;
        });
        Future<Integer> first = waiting(() -> rounds.take(1));
        List<Future<Integer>> failing = IntStream.rangeClosed(2, 5)
                .mapToObj(i -> waiting(() -> rounds.take(i)))
                .toList();
        barrier.countDown();

        assertThat(first.get()).isEqualTo(1);
        for (Future<Integer> one : failing) {
            assertThatThrownBy(one::get)
                    .hasCauseInstanceOf(CompletionException.class)
                    .hasRootCauseMessage("Not two");
        }
        assertThat(rounds.take(6)).isEqualTo(6);
    }

    @Test
    void ofManyNobodyIsForgotten() throws Exception {
        barrier.countDown();
        var rounds = new Rounds<>(2, 7, this::doubled);
        List<Future<Integer>> all = IntStream.range(0, 10_000)
                .mapToObj(i -> threads.submit(() -> rounds.take(i)))
                .toList();

        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).get()).isEqualTo(2 * i);
        }
        assertThat(done.stream().mapToInt(List::size).sum()).isEqualTo(10_000);
    }

    private List<Integer> doubled(List<Integer> wanted) {
        underWay.incrementAndGet();
        try {
            barrier.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        done.add(wanted);
        return wanted.stream().map(i -> 2 * i).toList();
    }

    /** Returns when its thread waits, for the barrier or for its turn. */
    private Future<Integer> waiting(Callable<Integer> taking) {
        var thread = new AtomicReference<Thread>();
        Future<Integer> answer = threads.submit(() -> {
            thread.set(Thread.currentThread());
            return taking.call();
        });
        await().until(() -> thread.get() != null && thread.get().getState() == Thread.State.WAITING);
        return answer;
    }
}
