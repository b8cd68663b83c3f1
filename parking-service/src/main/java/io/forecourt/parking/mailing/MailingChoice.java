package io.forecourt.parking.mailing;

/**
 * What a driver wants to get.
 *
 * @param version counts the changes
 */
public record MailingChoice(boolean reminders, boolean reports, long version) {

    /** Who has not said anything gets both. */
    static final MailingChoice UNSAID = new MailingChoice(true, true, 0);
}
