package io.forecourt.gateway.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What one open page has yet to be told. It never holds much, however slowly the page reads. */
final class Stream {

    /** More than these are told as one: a page asks for all it shows in less than it would take to sort them out. */
    static final int MOST = 64;

    private final String client;
    private final Audience audience;
    private final Set<Hint> pending = new LinkedHashSet<>();
    private boolean open = true;

    /** @param client whose streams are counted together */
    Stream(String client, Audience audience) {
        this.client = client;
        this.audience = audience;
    }

    String client() {
        return client;
    }

    void offer(Hint hint) {
        audience.hears(hint).ifPresent(this::add);
    }

    private synchronized void add(Hint hint) {
        if (pending.contains(Hint.EVERYTHING)) {
            return;
        }
        if (hint.equals(Hint.EVERYTHING) || pending.size() == MOST && !pending.contains(hint)) {
            pending.clear();
            pending.add(Hint.EVERYTHING);
        } else {
            pending.add(hint);
        }
        notifyAll();
    }

    /** Waits until there is something to tell; empty when there was nothing in that time, or the stream has ended. */
    synchronized List<Hint> take(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); open && pending.isEmpty() && left > 0; left = end - System.nanoTime()) {
            // Rounded up, as wait(0) would be for ever.
            wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
        }
        List<Hint> taken = new ArrayList<>(pending);
        pending.clear();
        return taken;
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized void end() {
        open = false;
        notifyAll();
    }
}
