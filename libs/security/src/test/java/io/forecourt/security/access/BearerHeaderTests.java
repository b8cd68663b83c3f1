package io.forecourt.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

class BearerHeaderTests {

    private final BearerTokenResolver own = new BearerHeader();
    private final BearerTokenResolver springs = new DefaultBearerTokenResolver();

    @Test
    void findsTheToken() {
        assertThat(found(own, "Bearer abc.DEF-09_~+/==")).isEqualTo("abc.DEF-09_~+/==");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Basic dXNlcjpwYXNz",
                "Bearer",
                "Bearer ",
                "Bearer  abc",
                "Bearer\tabc",
                "Bearer abc ",
                " Bearer abc",
                "bearer abc",
                "BEARER abc",
                "Bearerabc",
                "Bearer-abc",
                "Bearer a",
                "Bearer =",
                "Bearer ==",
                "Bearer a=",
                "Bearer a=b",
                "Bearer a b",
                "Bearer a,b",
                "Bearer a\nb",
                "Bearer a\n",
                "Bearer a:b",
                "Bearer a;b",
                "Bearer a{b",
                "Bearer a`b",
                "Bearer a@b",
                "Bearer a[b",
                "Bearer \u00e9",
                "Bearer \u0131",
                "Bearer \u212a",
                "Bearer \u017f",
                "Bearer \uD83D\uDE97",
                "Bearer ey.ey.sig-_~+/.="
            })
    void saysTheSameAsSpringSecuritysOwn(String header) {
        assertThat(found(own, header)).isEqualTo(found(springs, header));
    }

    @Test
    void saysTheSameOfEveryCharacter() {
        for (char character = 0; character < 0x250; character++) {
            String header = "Bearer a" + character + "b";

            assertThat(found(own, header)).as("%04x", (int) character).isEqualTo(found(springs, header));
        }
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertThat(own.resolve(new MockHttpServletRequest())).isNull();
    }

    @Test
    void findsNothingInTheAddress() {
        var request = new MockHttpServletRequest();
        request.setParameter("access_token", "abc");

        assertThat(own.resolve(request)).isNull();
    }

    private static @Nullable String found(BearerTokenResolver resolver, String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        try {
            return resolver.resolve(request);
        } catch (OAuth2AuthenticationException refused) {
            return refused.getError().getErrorCode() + ": " + refused.getMessage();
        }
    }
}
