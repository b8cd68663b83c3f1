package io.forecourt.sales.customer;

import java.util.List;
import java.util.Optional;

/**
 * What a feature keeps about customers. Features that refer to customers implement it, so that erasure and export
 * know them all without depending on any.
 */
public interface CustomerTies {

    /** What forbids to erase the customer, in words such as "2 open sales"; empty when nothing does. */
    Optional<String> openBusiness(long customerId);

    /** The name of this feature's part of an export. */
    String section();

    /** Everything kept about the customer, as it goes into an export. */
    List<?> recordsOf(long customerId);

    /** Locks what refers to the customer until the transaction ends. */
    default void holdAll(long customerId) {}

    /** Makes what refers to one customer refer to another: both are the same person. */
    default void handOver(long customerId, long to) {}
}
