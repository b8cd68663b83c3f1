package io.forecourt.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;

class SignInMethodsTests {

    @Test
    void aPasswordIsOne() {
        assertThat(methods("FACTOR_PASSWORD")).containsExactly("pwd");
    }

    @Test
    void aCodeBesidesItMakesTwo() {
        assertThat(methods("FACTOR_PASSWORD", "FACTOR_TOTP")).containsExactly("mfa", "otp", "pwd");
    }

    @Test
    void aPasskeyIsTwoByItself() {
        assertThat(methods("FACTOR_WEBAUTHN")).containsExactly("hwk", "mfa", "user");
        assertThat(methods("FACTOR_PASSWORD", "FACTOR_WEBAUTHN")).containsExactly("hwk", "mfa", "pwd", "user");
    }

    private static List<String> methods(String... factors) {
        return SignInMethods.of(UsernamePasswordAuthenticationToken.authenticated(
                "1",
                null,
                Arrays.stream(factors)
                        .map(FactorGrantedAuthority::fromAuthority)
                        .toList()));
    }
}
