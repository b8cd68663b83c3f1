package io.forecourt.parking.reservation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Lets what many want at the same time be done together. Who comes while nobody is at it begins a round at once; who comes
 * while rounds are under way waits, and one of those who wait does the next round for all of them.
 *
 * @param <W> what somebody wants
 * @param <A> what comes of it
 */
final class Rounds<W, A> {

    private final int atOnce;
    private final int most;
    private final Function<List<W>, List<A>> work;
    private final Queue<Place<W, A>> waiting = new ArrayDeque<>();
    private int running;

    /**
     * Rounds of one kind of work.
     *
     * @param atOnce how many may be under way, at least 1
     * @param most how many take part in one, at least 1
     * @param work a round, by the thread of one who takes part: what all of them want, to what comes of it in the same order;
     *     what it throws, all get who take part or wait
     */
    Rounds(int atOnce, int most, Function<List<W>, List<A>> work) {
        this.atOnce = atOnce;
        this.most = most;
        this.work = work;
    }

    /** Somebody who takes part: first told whether to begin a round, then what has come of it. */
    private record Place<W, A>(W wanted, CompletableFuture<Boolean> begins, CompletableFuture<A> answer) {

        Place(W wanted) {
            this(wanted, new CompletableFuture<>(), new CompletableFuture<>());
        }
    }

    /** @throws java.util.concurrent.CompletionException with what a round threw */
    A take(W wanted) {
        var place = new Place<W, A>(wanted);
        enter(place);
        if (place.begins.join()) {
            begin(place);
        }
        return place.answer.join();
    }

    private synchronized void enter(Place<W, A> place) {
        if (running < atOnce) {
            running++;
            place.begins.complete(true);
        } else {
            waiting.add(place);
        }
    }

    private void begin(Place<W, A> first) {
        List<Place<W, A>> round = withThoseWhoWait(first);
        try {
            List<A> answers = work.apply(round.stream().map(Place::wanted).toList());
            for (int i = 0; i < round.size(); i++) {
                round.get(i).answer.complete(answers.get(i));
            }
        } catch (RuntimeException | Error failure) {
            round.addAll(allWhoWait());
            round.forEach(place -> place.answer.completeExceptionally(failure));
        } finally {
            leave();
        }
    }

    private List<Place<W, A>> withThoseWhoWait(Place<W, A> first) {
        List<Place<W, A>> round = new ArrayList<>();
        round.add(first);
        round.addAll(takenFromTheQueue(most - 1));
        return round;
    }

    private List<Place<W, A>> allWhoWait() {
        return takenFromTheQueue(Integer.MAX_VALUE);
    }

    private synchronized List<Place<W, A>> takenFromTheQueue(int atMost) {
        List<Place<W, A>> taken = new ArrayList<>();
        while (taken.size() < atMost && !waiting.isEmpty()) {
            Place<W, A> next = waiting.remove();
            next.begins.complete(false);
            taken.add(next);
        }
        return taken;
    }

    private synchronized void leave() {
        Place<W, A> next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.begins.complete(true);
        }
    }
}
