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

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublicOrigin origin;
    private final String name;

    CsrfCookie(PublicOrigin origin) {
        this.origin = origin;
        name = origin.cookieName("XSRF-TOKEN");
    }

    static String newToken() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    String name() {
        return name;
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
        return ResponseCookie.from(name, value)
                .path("/")
                .secure(origin.isSecure())
                .sameSite("Lax");
    }
}
