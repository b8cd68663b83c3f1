package io.forecourt.identity.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTests {

    @Test
    void leadsToItsPages() {
        assertThat(url("https://cars.example").of("/account")).isEqualTo("https://cars.example/account");
        assertThat(url("https://cars.example").isHttps()).isTrue();
        assertThat(url("http://localhost:8000").isHttps()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8000", "http://127.0.0.1", "https://[::1]:8443"})
    void isThisMachineOnly(String text) {
        assertThat(url(text).isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost.example", "http://192.168.0.7:8000", "http://127.0.0.1.example"})
    void isOpenToOthers(String text) {
        assertThat(url(text).isLoopback()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8000",
                "ftp://cars.example",
                "https://cars.example/",
                "https://cars.example/path",
                "https://cars.example?query",
                "https://user@cars.example"
            })
    void isAnAddressAndNothingMore(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> url(text)).withMessageContaining("FORECOURT_PUBLIC_URL");
    }

    private static PublicUrl url(String text) {
        return new PublicUrl(URI.create(text));
    }
}
