package io.forecourt.gateway.signin;

import io.forecourt.gateway.origin.PublicOrigin;
import io.forecourt.gateway.session.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Shows a session's token to the pages of this site, which show it back with whatever they change. */
@Component
class CsrfCookie {

    static final String NAME = "XSRF-TOKEN";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublicOrigin origin;

    CsrfCookie(PublicOrigin origin) {
        this.origin = origin;
    }

    static String newToken() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    void show(SignedIn who, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(who.csrfToken()).build().toString());
    }

    void remove(HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("").maxAge(Duration.ZERO).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .secure(origin.isSecure())
                .sameSite("Lax");
    }
}
