package io.forecourt.identity.signin;

import java.util.UUID;

/**
 * Something that some accounts owe besides their password, such as a code from their telephone. A passkey needs none, as
 * it is two things at once: the device and what unlocks it. Each bean of this type is asked.
 */
public interface SecondFactor {

    boolean isOwedBy(UUID accountId);

    /** The authority of those who have shown it, one of {@code FactorGrantedAuthority}'s or like them. */
    String authority();

    /** The path of the page that asks for it. */
    String page();
}
