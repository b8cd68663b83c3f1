package io.forecourt.identity.account;

/** The person with that address is about to be forgotten; told in the transaction that does it. */
public record PersonForgotten(Email email) {

    @Override
    public String toString() {
        return "PersonForgotten";
    }
}
