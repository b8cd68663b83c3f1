package io.forecourt.gateway.proxy;

import io.forecourt.gateway.route.Route;
import io.forecourt.gateway.signin.SessionTokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Decides who a request comes from for its service. A browser's session is turned into its account's token, and then
 * nothing that the request itself claims counts; a service's own cookies go to that service only; all others stay here.
 */
@Component
class Passports {

    private final SessionTokens tokens;

    Passports(SessionTokens tokens) {
        this.tokens = tokens;
    }

    Passport of(HttpServletRequest request, Route route) {
        return switch (route.settings().credentials()) {
            case SESSION -> tokens.of(request).map(Passport::bearer).orElseGet(() -> clientsOwn(request));
            case COOKIES ->
                new Passport(
                        request.getHeader(HttpHeaders.AUTHORIZATION),
                        cookies(request, route.service().settings().cookies()));
            case NONE -> clientsOwn(request);
        };
    }

    private static Passport clientsOwn(HttpServletRequest request) {
        return new Passport(request.getHeader(HttpHeaders.AUTHORIZATION), null);
    }

    private static @Nullable String cookies(HttpServletRequest request, Set<String> names) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        String own = Arrays.stream(cookies)
                .filter(cookie -> OwnCookies.isOne(cookie.getName(), names))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return own.isEmpty() ? null : own;
    }
}
