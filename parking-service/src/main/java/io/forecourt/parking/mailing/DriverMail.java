package io.forecourt.parking.mailing;

import io.forecourt.mail.Mail;
import io.forecourt.mail.OneClickUnsubscribe;
import java.net.URI;
import java.util.List;

/**
 * A mail that nobody has asked for, in words that are chosen already.
 *
 * @param language of the words
 * @param title also the mail's subject
 * @param link where {@code action} can be done
 * @param noMore what a click on {@code page} does
 * @param unsubscribe the same, for mail programs
 */
record DriverMail(
        String language,
        String title,
        String greeting,
        String message,
        List<Fact> facts,
        URI link,
        String action,
        String noMore,
        URI page,
        OneClickUnsubscribe unsubscribe)
        implements Mail {

    /** Such as how long they parked at a site. */
    record Fact(String term, String value) {}

    @Override
    public String template() {
        return "driver";
    }
}
