package io.forecourt.parking.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How drivers are told of their stays.
 *
 * @param language {@code en}, {@code fr} or {@code de}
 * @param endingBefore how long before its end they are told of it; whose stay is shorter than that is not
 */
@Validated
@ConfigurationProperties("forecourt.notice")
public record NoticeSettings(
        @DefaultValue("en") @NotNull Locale language,
        @DefaultValue("30m") @DurationMin(minutes = 1) Duration endingBefore) {

    private static final Set<Locale> WRITTEN = Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    public NoticeSettings {
        if (!WRITTEN.contains(language)) {
            throw new IllegalArgumentException("forecourt.notice.language must be en, fr or de, not " + language);
        }
    }
}
