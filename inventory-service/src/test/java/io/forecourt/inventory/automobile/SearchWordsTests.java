package io.forecourt.inventory.automobile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void findsAWordWithAMarkWholeAndInParts() {
        assertThat(SearchWords.toFind("Ford F-150")).containsExactly("ford", "f150", "f", "150");
    }

    @Test
    void asksForAWordWithAMarkAsAWhole() {
        assertThat(SearchWords.asked("F-150 (white)")).containsExactly("f150", "white");
    }

    @Test
    void takesNoNoticeOfAccents() {
        assertThat(SearchWords.asked("ŠKODA citroën")).containsExactly("skoda", "citroen");
    }

    @Test
    void findsACarByTheEndOfItsVin() {
        assertThat(SearchWords.of(Cars.registered(AutomobileStatus.AVAILABLE)).split(" "))
                .contains("ford", "f150", "2014", "blue", "1ftfw1et4efc23745", "efc23745", "c23745", "yard")
                .doesNotContain("7abc123");
    }

    @Property
    void consistsOfLettersAndDigitsWhateverIsAsked(@ForAll @StringLength(max = 40) String text) {
        assertThat(SearchWords.asked(text)).allMatch(word -> word.matches("[\\p{L}\\p{N}]+"));
    }

    @Property
    void findsEverythingByItsOwnWords(@ForAll @StringLength(max = 40) String text) {
        assertThat(SearchWords.toFind(text)).containsAll(SearchWords.asked(text).toList());
    }
}
