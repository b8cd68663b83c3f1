package io.forecourt.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.TestClock;
import io.forecourt.payments.provider.UnverifiedWebhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxSignatureTests {

    private static final byte[] BODY = "{\"id\": \"1\"}".getBytes(StandardCharsets.UTF_8);

    private final TestClock clock = new TestClock();
    private final SandboxSignature signature = new SandboxSignature("secret", clock);

    @Test
    void isBelievedForFiveMinutes() {
        String signed = signature.of(BODY);

        clock.pass(Duration.ofMinutes(5));
        assertThatCode(() -> signature.verify(BODY, signed)).doesNotThrowAnyException();
        clock.pass(Duration.ofSeconds(1));
        refuses(BODY, signed);
    }

    @Test
    void isNotBelievedOfAnotherSecretBodyOrTime() {
        String signed = signature.of(BODY);

        refuses(BODY, new SandboxSignature("guess", clock).of(BODY));
        refuses("{}".getBytes(StandardCharsets.UTF_8), signed);
        refuses(BODY, signed.replaceFirst("t=\\d", "t=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1", "v1=ab", "t=1,v1=xyz", "t=999999999999999999999,v1=00"})
    void isNotBelievedWhereThereIsNone(String signed) {
        refuses(BODY, signed);
    }

    private void refuses(byte[] body, String signed) {
        assertThatThrownBy(() -> signature.verify(body, signed)).isInstanceOf(UnverifiedWebhook.class);
    }
}
