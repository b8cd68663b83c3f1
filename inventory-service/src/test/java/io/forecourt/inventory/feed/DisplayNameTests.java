package io.forecourt.inventory.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTests {

    @ParameterizedTest
    @CsvSource({
        "ford, Ford",
        "bmw, BMW",
        "gmc, GMC",
        "mercedes-benz, Mercedes-Benz",
        "harley-davidson, Harley-Davidson",
        "kia, Kia",
        "ram, Ram",
        "f-150, F-150",
        "cx-3, CX-3",
        "q5, Q5",
        "e-class, E-Class",
        "2500hd, 2500HD",
        "road/street, Road/Street",
        "mpv, MPV",
        "gle, GLE",
        "van, Van",
        "new jersey, New Jersey",
        "usa, USA",
        "McLaren, McLaren",
        "citroën, Citroën"
    })
    void looksAsPeopleWriteIt(String written, String shown) {
        assertThat(DisplayName.of(written)).isEqualTo(shown);
    }
}
