package io.forecourt.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind something that ends TLS. */
@TestPropertySource(properties = "forecourt.public-url=https://forecourt.example")
class SecureSiteIT extends SignInTest {

    @Test
    void tellsBrowsersToComeByTlsOnly() throws Exception {
        assertThat(get("/").headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    }

    @Test
    void setsCookiesThatTravelByTlsOnlyAndThatNobodyElseCanSet() throws Exception {
        assertThat(Wire.get(port(), "/sign-in"))
                .contains("Location: https://forecourt.example/oauth2/authorize?")
                .containsPattern(
                        "Set-Cookie: __Host-FORECOURT_PENDING_[^;]+; Path=/; Max-Age=600;.* Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void knowsNoSessionByACookieThatAnybodyCouldHaveSet() throws Exception {
        assertThat(Wire.get(port(), "/api/v1/me", "Cookie: FORECOURT_SESSION=" + "A".repeat(43)))
                .contains("\"signedIn\":false");
    }
}
