package io.forecourt.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.standalone.CannotContinue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoAccountsTests {

    @Test
    void areNamedForWhatTheyAre() {
        assertThat(DemoAccounts.address("SERVICE_ADVISOR")).isEqualTo("demo-service-advisor@forecourt.example");
    }

    @ParameterizedTest
    @CsvSource({
        "FORECOURT_BIND, 127.0.0.1",
        "FORECOURT_BIND, ::1",
        "FORECOURT_PUBLIC_URL, http://localhost:8000",
        "PATH, /bin"
    })
    void areForThisMachine(String variable, String value) {
        assertThatCode(() -> DemoAccounts.requireLoopback(Map.of(variable, value)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "FORECOURT_BIND, 0.0.0.0",
        "FORECOURT_BIND, 192.168.1.7",
        "FORECOURT_PUBLIC_URL, https://cars.example.com",
        "FORECOURT_PUBLIC_URL, http://localhost.example.com",
        "FORECOURT_PUBLIC_URL, http://localhost@example.com",
        "FORECOURT_PUBLIC_URL, nonsense here"
    })
    void areForNoOther(String variable, String value) {
        assertThatExceptionOfType(CannotContinue.class)
                .isThrownBy(() -> DemoAccounts.requireLoopback(Map.of(variable, value)))
                .withMessageContaining(variable);
    }

    @Test
    void doNotTellTheirPasswordByAccident() {
        assertThat(new DemoAccounts("secret").toString()).doesNotContain("secret");
    }
}
