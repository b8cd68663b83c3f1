package io.forecourt.payments.ledger;

import java.util.regex.Pattern;

/**
 * An account of the ledger.
 *
 * @param name a kind in lower case, and after a colon whose: {@code deposits}, {@code revenue:17}
 */
public record Account(String name) {

    // Before the constants, which are checked by it.
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(:[A-Za-z0-9._-]+)?");

    /** What we owe to people whose refunds are on their way. */
    public static final Account REFUNDS_OWED = new Account("refunds-owed");

    /** What people have paid for, and has not been rendered yet. */
    public static final Account DEPOSITS = new Account("deposits");

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an account: " + name);
        }
    }

    /** What a provider of payments holds for us. */
    public static Account provider(String name) {
        return new Account("provider:" + name);
    }

    /** What an operator has earned. */
    public static Account revenue(String operator) {
        return new Account("revenue:" + operator);
    }
}
