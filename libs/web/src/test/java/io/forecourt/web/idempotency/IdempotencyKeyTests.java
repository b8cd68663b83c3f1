package io.forecourt.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.web.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class IdempotencyKeyTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ä", "a\u0000", "a\n"})
    void refusesWhatIsNotPrintable(String key) {
        request.addHeader("Idempotency-Key", key);

        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> IdempotencyKey.of(request));
    }

    @Test
    void belongsToTheCallerWhoSignedIn() {
        request.addHeader("Idempotency-Key", "k");
        request.setUserPrincipal(() -> "ann");

        assertThat(IdempotencyKey.of(request)).contains(new IdempotencyKey("ann", "k"));
    }

    @Test
    void belongsToNobodyWhenNobodySignedIn() {
        request.addHeader("Idempotency-Key", "k");

        assertThat(IdempotencyKey.of(request)).contains(new IdempotencyKey("", "k"));
    }

    @Test
    void isOptional() {
        assertThat(IdempotencyKey.of(request)).isEmpty();
    }
}
