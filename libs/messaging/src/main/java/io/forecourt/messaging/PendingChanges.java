package io.forecourt.messaging;

/**
 * What the transaction has changed only in memory. Written before an event gets its number, so that the row locks and
 * version checks of two transactions that change one aggregate also put their events in order.
 */
@FunctionalInterface
public interface PendingChanges {

    void flush();
}
