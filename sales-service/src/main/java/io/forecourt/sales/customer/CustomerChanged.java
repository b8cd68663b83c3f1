package io.forecourt.sales.customer;

/** A customer was registered, described anew, linked with their account or erased; listeners join the transaction of the change. */
public record CustomerChanged(Customer customer, Change change) {

    /** What happened. */
    public enum Change {
        REGISTERED,
        DESCRIBED,
        LINKED,
        ERASED
    }
}
