package io.forecourt.identity.signin;

import java.util.UUID;

/** Lets the person at the browser in whose request is worked on. */
public interface Entrance {

    /**
     * The person has proved to be the owner of that account. Their session begins anew, so that nobody who knew the old
     * one is let in with them.
     *
     * @param factor how they have proved it, one of {@code FactorGrantedAuthority}'s authorities; it is added to those
     *     that they have shown before for the same account
     * @return the local path where they go on: the page that they came for, or one that asks for what is still owed
     */
    String enter(UUID accountId, String factor);
}
