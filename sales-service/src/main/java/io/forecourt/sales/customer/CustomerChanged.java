package io.forecourt.sales.customer;

/** A customer was registered, described anew or erased; listeners join the transaction of the change. */
public record CustomerChanged(Customer customer, Change change) {

    /** What happened. */
    public enum Change {
        REGISTERED,
        DESCRIBED,
        ERASED
    }
}
