package io.forecourt.servicecenter.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How customers are written to.
 *
 * @param language {@code en}, {@code fr} or {@code de}
 * @param reminderBefore how long before an appointment they are reminded of it, once; nobody is who books later than that
 * @param checkEvery how often it is looked whom to remind
 */
@Validated
@ConfigurationProperties("forecourt.notice")
record NoticeSettings(
        @DefaultValue("en") @NotNull Locale language,
        @DefaultValue("24h") @DurationMin(minutes = 15) Duration reminderBefore,
        @DurationMin(millis = 100) Duration checkEvery) {

    private static final Set<Locale> WRITTEN = Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    NoticeSettings {
        if (!WRITTEN.contains(language)) {
            throw new IllegalArgumentException("forecourt.notice.language must be en, fr or de, not " + language);
        }
    }
}
