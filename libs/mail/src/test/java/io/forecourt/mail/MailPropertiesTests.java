package io.forecourt.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailPropertiesTests {

    private final MailProperties defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("forecourt.mail", MailProperties.class);

    @Test
    void delaysGrowUntilTheyAreLongEnough() {
        assertThat(defaults.delayAfter(1)).hasSeconds(10);
        assertThat(defaults.delayAfter(2)).hasSeconds(20);
        assertThat(defaults.delayAfter(5)).hasSeconds(160);
        assertThat(defaults.delayAfter(10)).hasHours(1);
        assertThat(defaults.delayAfter(Integer.MAX_VALUE)).hasHours(1);
    }

    @Test
    void aServerThatWantsAMailLaterIsOfferedItForHalfADay() {
        Duration all = Duration.ZERO;
        for (int attempt = 1; attempt < defaults.attempts(); attempt++) {
            all = all.plus(defaults.delayAfter(attempt));
        }

        assertThat(all).isGreaterThan(Duration.ofHours(11));
    }
}
