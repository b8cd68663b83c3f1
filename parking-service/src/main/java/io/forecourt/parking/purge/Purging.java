package io.forecourt.parking.purge;

import java.time.Instant;

/** Forgets one kind of thing that is known of people. Any number of instances may do it at once. */
public interface Purging {

    /** What it is called in the ledger, in capitals. */
    String what();

    /**
     * Forgets some, in the transaction of whoever asks.
     *
     * @param overBy what was over by then is not needed any more
     * @param limit how many at most
     * @return how many
     */
    int purge(Instant overBy, int limit);
}
