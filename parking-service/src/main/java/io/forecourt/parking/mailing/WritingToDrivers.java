package io.forecourt.parking.mailing;

import io.forecourt.mail.Mails;
import io.forecourt.mail.OneClickUnsubscribe;
import io.forecourt.parking.mailing.DriverMail.Fact;
import io.forecourt.parking.notice.NoticeSettings;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Finds the words, adds the way out, and sends. */
@Component
class WritingToDrivers {

    private static final String BUNDLE = "parking/mailing/words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Mails mails;
    private final Unsubscriptions unsubscriptions;
    private final MailingLinks links;
    private final Locale language;

    WritingToDrivers(Mails mails, Unsubscriptions unsubscriptions, MailingLinks links, NoticeSettings settings) {
        this.mails = mails;
        this.unsubscriptions = unsubscriptions;
        this.links = links;
        this.language = settings.language();
    }

    /** @param about the month, or the place and the day that are spoken of */
    void write(Driver driver, Mailing mailing, URI link, List<Fact> facts, Object... about) {
        ResourceBundle words = words();
        String key = mailing.key();
        String token = unsubscriptions.issue(driver.accountId(), mailing);
        mails.send(
                driver.email(),
                new DriverMail(
                        language.getLanguage(),
                        format(words, key + ".title", about).replaceAll("\\p{Cntrl}+", " "),
                        driver.name().isEmpty()
                                ? words.getString("greeting.nobody")
                                : format(words, "greeting", driver.name()),
                        format(words, key + ".message", about),
                        facts,
                        link,
                        words.getString(key + ".action"),
                        words.getString(key + ".no-more"),
                        links.unsubscribePage(token),
                        new OneClickUnsubscribe(links.oneClick(token))));
    }

    ResourceBundle words() {
        return ResourceBundle.getBundle(BUNDLE, language, NO_OTHER_LANGUAGE);
    }

    /** English without a country would write dates and sums as in the United States. */
    Locale regional() {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    private String format(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }
}
