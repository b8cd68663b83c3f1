package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import java.util.List;

/**
 * Something that some accounts owe besides their password, such as a code from their telephone. A passkey needs none, as
 * it is two things at once: the device and what unlocks it. Each bean of this type is asked.
 */
public interface SecondFactor {

    boolean isOwedBy(Account account);

    /** Whether who owes it may set it up first, which is so only where nobody could have shown it ever. */
    default boolean isToBeSetUpBy(Account account) {
        return false;
    }

    /** The authority of those who have shown it, one of {@code FactorGrantedAuthority}'s or like them. */
    String authority();

    /** The path of the page that asks for it. */
    String page();

    /** The paths where it can be set up, as patterns. */
    default List<String> setUpPages() {
        return List.of();
    }
}
