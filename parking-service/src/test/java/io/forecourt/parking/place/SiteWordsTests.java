package io.forecourt.parking.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SiteWordsTests {

    @Test
    void writesWordsInOneWay() {
        assertThat(SiteWords.of("Parkhaus Büchel", null, "52062", "Straße", "parkhaus"))
                .isEqualTo(" parkhaus buchel 52062 strasse");
        assertThat(SiteWords.asked("  BÜCHEL,52062 ")).containsExactly("buchel", "52062");
        assertThat(SiteWords.asked("% _ '")).isEmpty();
    }

    @Property(tries = 300)
    void aSiteIsFoundByItsOwnWords(@ForAll String name) {
        assertThat(SiteWords.asked(name)).allMatch(word -> SiteWords.of(name).contains(" " + word));
    }
}
