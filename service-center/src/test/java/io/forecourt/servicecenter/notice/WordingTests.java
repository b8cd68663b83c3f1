package io.forecourt.servicecenter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.mail.template.MailTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyLanguageHasWordsForEveryOccasion(String language) {
        var words = ResourceBundle.getBundle("notice/words", Locale.of(language));
        var english = ResourceBundle.getBundle("notice/words", Locale.ENGLISH);

        assertThat(words.getLocale().getLanguage()).isEqualTo(language);
        assertThat(words.keySet()).isEqualTo(english.keySet());
        for (var occasion : Occasion.values()) {
            assertThat(words.keySet())
                    .contains(occasion.key() + ".title", occasion.key() + ".message", occasion.key() + ".closing");
            assertThat(words.getString(occasion.key() + ".title")).contains("{0}");
        }
    }

    @Test
    void whatCustomersWriteIsTextInTheMailAndNothingElse() {
        var mail = new AppointmentMail(
                "fr",
                "Your appointment on 5 March 2027 is booked",
                "Hello <b>Ann</b>,",
                "it is booked.",
                List.of(new AppointmentMail.Fact("To be done", "<script>1</script>")),
                "See you.",
                Instant.EPOCH,
                null);

        var rendered = new MailTemplates().render(mail);

        assertThat(rendered.subject()).isEqualTo("Your appointment on 5 March 2027 is booked");
        assertThat(rendered.plainText()).isEqualTo("""
                Hello <b>Ann</b>,

                it is booked.

                To be done: <script>1</script>

                See you.
                """);
        assertThat(rendered.html())
                .contains("lang=\"fr\"", "&lt;b&gt;Ann", "&lt;script&gt;", "it is booked.")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void writesOnlyLanguagesThatThereAreWordsIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeSettings(Locale.ITALIAN, Duration.ofHours(24), Duration.ofMinutes(1)));
    }
}
