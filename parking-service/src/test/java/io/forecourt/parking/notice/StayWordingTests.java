package io.forecourt.parking.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.mail.template.MailTemplates;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StayWordingTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyLanguageHasWordsForEveryNotice(String language) {
        var words = ResourceBundle.getBundle("parking/notice/words", Locale.of(language));
        var english = ResourceBundle.getBundle("parking/notice/words", Locale.ENGLISH);

        assertThat(words.getLocale().getLanguage()).isEqualTo(language);
        assertThat(words.keySet()).isEqualTo(english.keySet());
        for (var kind : NoticeKind.values()) {
            assertThat(words.getString(kind.key() + ".title")).contains("{0}").doesNotContain("'");
            assertThat(words.getString(kind.key() + ".message")).isNotBlank();
        }
    }

    @Test
    void whatPeopleWriteIsTextInTheMailAndNothingElse() {
        var mail = new StayMail(
                "fr",
                "Your parking is confirmed",
                "Hello <b>Ann</b>,",
                "it is confirmed.",
                List.of(new StayMail.Fact("Where", "<script>1</script>")),
                URI.create("https://forecourt.example/parking/stays/7?extend=30"),
                "Extend by 30 minutes",
                null,
                null);

        var rendered = new MailTemplates().render(mail);

        assertThat(rendered.plainText()).isEqualTo("""
                Hello <b>Ann</b>,

                it is confirmed.

                Where: <script>1</script>

                Extend by 30 minutes: https://forecourt.example/parking/stays/7?extend=30
                """);
        assertThat(rendered.html())
                .contains(
                        "lang=\"fr\"",
                        "&lt;b&gt;Ann",
                        "&lt;script&gt;",
                        "href=\"https://forecourt.example/parking/stays/7?extend=30\"")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void writesOnlyLanguagesThatThereAreWordsIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeSettings(Locale.ITALIAN, Duration.ofMinutes(30)));
    }
}
