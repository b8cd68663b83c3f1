package io.forecourt.identity.totp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTests {

    /** RFC 6238, appendix B, of whose eight digits six are the last ones. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long time, String code) {
        TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(US_ASCII));

        assertThat(secret.code(TotpSecret.step(Instant.ofEpochSecond(time)))).isEqualTo(code);
    }

    /** RFC 4648, 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void isTypedInBase32(String bytes, String typed) {
        assertThat(new TotpSecret(bytes.getBytes(US_ASCII)).base32()).isEqualTo(typed);
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(TotpSecret.fresh().base32())
                .hasSize(32)
                .isNotEqualTo(TotpSecret.fresh().base32());
    }

    @Test
    void isTheSameAfterItWasKept() {
        TotpSecret secret = TotpSecret.fresh();

        assertThat(TotpSecret.of(secret.text()).base32()).isEqualTo(secret.base32());
    }
}
