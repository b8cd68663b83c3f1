package io.forecourt.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.security.Caller;
import io.forecourt.security.CallerAuthentication;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;

class VerifiedTokensTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final VerifiedTokens tokens = new VerifiedTokens(Duration.ofSeconds(5), now::get);
    private final Authentication owner = new CallerAuthentication(Caller.account("ann", Set.of(), Set.of()));

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void remembersATokenForAMoment() {
        tokens.remember("token", owner, LONG);
        pass(Duration.ofMillis(4_999));
        assertThat(tokens.ownerOf("token")).contains(owner);

        pass(Duration.ofMillis(1));
        assertThat(tokens.ownerOf("token")).isEmpty();
    }

    @Test
    void doesNotRememberATokenBeyondItsOwnEnd() {
        tokens.remember("token", owner, Duration.ofSeconds(2));
        pass(Duration.ofMillis(1_999));
        assertThat(tokens.ownerOf("token")).contains(owner);

        pass(Duration.ofMillis(1));
        assertThat(tokens.ownerOf("token")).isEmpty();
    }

    @Test
    void doesNotRememberATokenThatCountsByTheClocksDifferenceAlone() {
        tokens.remember("token", owner, Duration.ofSeconds(-1));

        assertThat(tokens.ownerOf("token")).isEmpty();
    }

    @Test
    void remembersATokenThatHardlyEverEnds() {
        tokens.remember("token", owner, Duration.ofSeconds(Long.MAX_VALUE));

        assertThat(tokens.ownerOf("token")).contains(owner);
    }

    @Test
    void takesNoTokenForAnother() {
        tokens.remember("token", owner, LONG);

        assertThat(tokens.ownerOf("token ")).isEmpty();
        assertThat(tokens.ownerOf("Token")).isEmpty();
    }

    @Test
    void remembersOnlySoMany() {
        for (int i = 0; i < 10_000; i++) {
            tokens.remember("token " + i, owner, LONG);
        }

        assertThat(tokens.ownerOf("token 9999")).contains(owner);
        assertThat(tokens.ownerOf("token 0")).isEmpty();
    }

    @Test
    void canBeToldToRememberNothing() {
        VerifiedTokens forgetful = new VerifiedTokens(Duration.ZERO, now::get);
        forgetful.remember("token", owner, LONG);

        assertThat(forgetful.ownerOf("token")).isEmpty();
    }
}
