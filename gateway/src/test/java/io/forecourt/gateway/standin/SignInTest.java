package io.forecourt.gateway.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The running gateway, in front of a provider that lets everybody in, with a clock that can be put forward. */
@Import(SignInTest.Clocks.class)
@TestPropertySource(properties = "forecourt.gateway.sign-in.client-secret=" + OpenIdProvider.SECRET)
public abstract class SignInTest extends GatewayTest {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    protected OpenIdProvider provider;
    protected String account;

    @BeforeEach
    void openTheProvider() {
        AHEAD.set(Duration.ZERO);
        account = UUID.randomUUID().toString();
        provider = new OpenIdProvider(Browser.PUBLIC_URL).as(account, "CUSTOMER");
        IDENTITY.answer(provider);
    }

    protected final Browser browser() {
        return Browser.at(port());
    }

    /** For the gateway, not for the tokens that others make. */
    protected static void later(Duration time) {
        AHEAD.updateAndGet(time::plus);
    }

    @TestConfiguration
    static class Clocks {

        @Bean
        Clock clock() {
            InstantSource shifted = () -> Instant.now().plus(AHEAD.get());
            return shifted.withZone(ZoneId.of("UTC"));
        }
    }
}
