package io.forecourt.sales.customer;

import org.jspecify.annotations.Nullable;

/**
 * What a customer is called who has signed up with one line for the whole name. The last word is taken for the last
 * name, which is wrong for some; they and staff can put it right.
 */
record AccountName(String firstName, String lastName) {

    /** Stands where a name has one word only, since letters and lists want two. */
    private static final String NONE = "-";

    /** @param email whose part before the @ stands in for a name that nobody has given */
    static AccountName of(@Nullable String name, String email) {
        String whole = name == null || name.isBlank() ? email.replaceFirst("@.*", "") : name.strip();
        int lastBlank = lastBlank(whole);
        return lastBlank < 0
                ? new AccountName(whole, NONE)
                : new AccountName(whole.substring(0, lastBlank).strip(), whole.substring(lastBlank + 1));
    }

    /** Whether the customer is called so, in capitals or not, whatever is taken for the last name. */
    boolean isOf(Customer customer) {
        return (firstName + " " + lastName).equalsIgnoreCase(customer.firstName() + " " + customer.lastName());
    }

    private static int lastBlank(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
