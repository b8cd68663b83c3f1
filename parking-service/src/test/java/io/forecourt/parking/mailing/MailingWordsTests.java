package io.forecourt.parking.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailingWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de"})
    void everyLanguageHasWordsForEveryMailing(String language) {
        var words = ResourceBundle.getBundle("parking/mailing/words", Locale.of(language));
        var english = ResourceBundle.getBundle("parking/mailing/words", Locale.ENGLISH);

        assertThat(words.getLocale().getLanguage()).isEqualTo(language);
        assertThat(words.keySet()).isEqualTo(english.keySet());
        for (var mailing : Mailing.values()) {
            assertThat(words.keySet())
                    .contains(
                            mailing.key() + ".title",
                            mailing.key() + ".message",
                            mailing.key() + ".action",
                            mailing.key() + ".no-more");
            assertThat(words.getString(mailing.key() + ".message")).doesNotContain("'");
        }
    }
}
