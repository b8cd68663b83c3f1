package io.forecourt.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeySealTests {

    private final KeySeals seals = new KeySeals(properties("a secret of at least thirty-two characters"));
    private final KeySeal seal = seals.of("tests");

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertThat(seal.open(seal.seal("private", "key 1"), "key 1")).isEqualTo("private");
    }

    @Test
    void theSameThingIsNeverSealedTheSameWay() {
        byte[] sealed = seal.seal("private", "key 1");

        assertThat(sealed).isNotEqualTo(seal.seal("private", "key 1"));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("private");
    }

    @Test
    void nothingIsOpenedWithAnotherSecretLabelOrPurpose() {
        byte[] sealed = seal.seal("private", "key 1");
        KeySeal ofOthers = new KeySeals(properties("another secret of at least thirty-two characters")).of("tests");

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> ofOthers.open(sealed, "key 1"));
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> seal.open(sealed, "key 2"));
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> seals.of("elsewhere").open(sealed, "key 1"));
    }

    @Test
    void whatWasChangedIsNotOpened() {
        byte[] sealed = seal.seal("private", "key 1");
        sealed[sealed.length - 1] ^= 1;

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> seal.open(sealed, "key 1"));
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> seal.open(new byte[3], "key 1"));
    }

    private static KeyProperties properties(String secret) {
        return new KeyProperties(secret, null, null, null, null);
    }
}
