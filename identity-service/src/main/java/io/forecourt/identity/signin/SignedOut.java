package io.forecourt.identity.signin;

/**
 * Somebody has signed out in one browser.
 *
 * @param sessionId of the session that is over
 */
public record SignedOut(String accountId, String sessionId) {}
