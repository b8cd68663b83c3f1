package io.forecourt.sales.salesperson;

/** Implemented by the feature that refers to salespeople, so that this one can ask without depending on it. */
public interface SalespersonTies {

    /** How many sales, of whatever state, name the salesperson. */
    long salesOf(long salespersonId);
}
