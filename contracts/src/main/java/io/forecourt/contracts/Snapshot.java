package io.forecourt.contracts;

/** The whole public state of an aggregate, enough to build or mend a copy of it without any earlier event. */
public interface Snapshot extends Payload {

    /** Counted by the aggregate itself, from 1 upwards; of two snapshots of one key the higher revision is the newer. */
    long revision();

    /** True when the aggregate is gone; the other fields then hold what may still be known of it. */
    boolean removed();
}
