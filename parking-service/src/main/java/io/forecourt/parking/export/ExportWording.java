package io.forecourt.parking.export;

import io.forecourt.parking.notice.NoticeSettings;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Finds the words for the mail about an export; what was looked for is not among them. */
@Component
class ExportWording {

    private static final String BUNDLE = "parking/export/words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ExportLinks links;
    private final ExportSettings settings;
    private final Locale language;

    ExportWording(ExportLinks links, ExportSettings settings, NoticeSettings notices) {
        this.links = links;
        this.settings = settings;
        this.language = notices.language();
    }

    ExportMail mail(StaysExport ready) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, NO_OTHER_LANGUAGE);
        return new ExportMail(
                language.getLanguage(),
                words.getString("title"),
                words.getString("greeting"),
                new MessageFormat(words.getString("message"), regional())
                        .format(new Object[] {ready.rowsDone(), moment(ready.expiresAt())}),
                links.export(ready.id()),
                words.getString("action"),
                words.getString("reason"),
                ready.expiresAt());
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(regional())
                .format(instant.atZone(settings.zone()));
    }

    /** English without a country would write dates as in the United States. */
    private Locale regional() {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
