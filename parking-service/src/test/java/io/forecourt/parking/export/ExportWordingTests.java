package io.forecourt.parking.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.parking.notice.NoticeSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportWordingTests {

    private static final Instant EXPIRY = Instant.parse("2026-11-29T17:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0     | it has no stays.              | 29 November 2026",
                "en | 1     | it has one stay.              | 18:30",
                "en | 12345 | it has 12,345 stays.          | 18:30",
                "fr | 0     | contient aucun stationnement. | dimanche 29 novembre 2026",
                "fr | 1     | contient un stationnement.    | 18:30",
                "fr | 345   | contient 345 stationnements.  | 18:30",
                "de | 0     | enthält keine Parkvorgänge.   | Sonntag, 29. November 2026",
                "de | 1     | enthält einen Parkvorgang.    | 18:30",
                "de | 12345 | enthält 12.345 Parkvorgänge.  | 18:30",
            })
    void saysHowManyThereAreAndUntilWhen(String language, long rows, String number, String time) {
        assertThat(mail(language, rows).message()).contains(number, time);
    }

    @Test
    void saysNothingOfWhatWasLookedFor() {
        ExportMail mail = mail("en", 1);

        assertThat(mail.link()).isEqualTo(URI.create("https://parking.example/parking/exports/17"));
        assertThat(mail.usefulUntil()).isEqualTo(EXPIRY);
        assertThat(mail.toString()).doesNotContain("ann@").doesNotContain("AA123AA");
    }

    private static ExportMail mail(String language, long rows) {
        var settings = new ExportSettings(
                ZoneId.of("Europe/Berlin"), Duration.ofDays(7), 50, 10, 10, Duration.ZERO, Duration.ZERO, 1);
        var filter =
                new StayFilterRequest("ann@forecourt.example", "AA123AA", "FR", null, null, null, null, null, null);
        return new ExportWording(
                        new ExportLinks(URI.create("https://parking.example")),
                        settings,
                        new NoticeSettings(Locale.of(language), Duration.ofMinutes(30)))
                .mail(new StaysExport(
                        17,
                        ExportState.READY,
                        null,
                        filter,
                        "stays.csv",
                        rows,
                        rows,
                        1,
                        100,
                        EXPIRY.minus(Duration.ofDays(7)),
                        EXPIRY.minus(Duration.ofDays(7)),
                        EXPIRY));
    }
}
