package io.forecourt.parking.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressTests {

    @Test
    void isReadByItsPostcode() {
        assertThat(of("Parkhaus Büchel\nBüchel 39\n52062\nAachen")).isEqualTo(address("Büchel 39", "52062", "Aachen"));
        assertThat(of("Altmarkt 1\n01067 Dresden")).isEqualTo(address("Altmarkt 1", "01067", "Dresden"));
        assertThat(of("Hof\nAltmarkt 1\nCH-8001 Zürich")).isEqualTo(address("Hof, Altmarkt 1", "8001", "Zürich"));
    }

    @Test
    void maySayLittle() {
        assertThat(Address.of(null, "Name", "Aachen")).isEqualTo(address(null, null, "Aachen"));
        assertThat(of("")).isEqualTo(address(null, null, null));
        assertThat(of("Altmarkt 1")).isEqualTo(address("Altmarkt 1", null, null));
    }

    @Test
    void theCityOfTheListCounts() {
        assertThat(Address.of("Bautzner Landstraße\nDresden", "Name", "Dresden"))
                .isEqualTo(address("Bautzner Landstraße", null, "Dresden"));
        assertThat(Address.of("Weg 1\n61348 Bad Homburg v.d.H.", "Name", "Bad Homburg"))
                .isEqualTo(address("Weg 1", "61348", "Bad Homburg"));
    }

    private static Address of(String text) {
        return Address.of(text, "Parkhaus Büchel", null);
    }

    private static Address address(@Nullable String street, @Nullable String postcode, @Nullable String city) {
        return new Address(street, postcode, city);
    }
}
