package io.forecourt.sales.customer;

/**
 * A customer was registered, described anew, linked with their account or erased, was found to be another one, or has
 * taken over what was that one's; listeners join the transaction of the change.
 */
public record CustomerChanged(Customer customer, Change change) {

    /** What happened. */
    public enum Change {
        REGISTERED,
        DESCRIBED,
        LINKED,
        ENRICHED,
        ERASED,
        MERGED
    }
}
