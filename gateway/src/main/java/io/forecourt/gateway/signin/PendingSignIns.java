package io.forecourt.gateway.signin;

import io.forecourt.gateway.origin.PublicOrigin;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * Remembers with the browser itself that it has gone to sign in: nobody has a session who has not signed in. There is a
 * cookie for each attempt, so that two tabs can try at once. It tells the browser nothing that its owner must not know;
 * that nobody else gets an answer to it accepted is what it is for.
 */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** The attribute of the authorization request, and after that of the HTTP request, that says where to go on. */
    static final String RETURN_TO = "returnTo";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Tabs at once. With many more, the cookies would be too long for a request. */
    private static final int MOST = 5;

    private final Provider provider;
    private final PublicOrigin origin;
    private final Clock clock;
    private final String prefix;

    PendingSignIns(Provider provider, PublicOrigin origin, Clock clock) {
        this.provider = provider;
        this.origin = origin;
        this.clock = clock;
        prefix = origin.cookieName("FORECOURT_PENDING_");
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest request, HttpServletRequest http, HttpServletResponse response) {
        PendingSignIn pending = PendingSignIn.of(request, clock.instant());
        forgetTheOldest(http, response);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name(pending.state()), pending.written(), PATIENCE));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return find(request).map(this::authorizationRequest).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> pending = find(request);
        pending.ifPresent(found -> {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(name(found.state()), "", Duration.ZERO));
            request.setAttribute(RETURN_TO, found.returnTo());
        });
        return pending.map(this::authorizationRequest).orElse(null);
    }

    /** So that there is room for one more. */
    private void forgetTheOldest(HttpServletRequest request, HttpServletResponse response) {
        List<String> oldestFirst = cookies(request)
                .sorted(Comparator.comparing(PendingSignIns::begun))
                .map(Cookie::getName)
                .toList();
        oldestFirst.stream()
                .limit(Math.max(0, oldestFirst.size() - (MOST - 1)))
                .forEach(name -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, "", Duration.ZERO)));
    }

    private static Instant begun(Cookie cookie) {
        return PendingSignIn.read(cookie.getValue()).map(PendingSignIn::begun).orElse(Instant.MIN);
    }

    private Optional<PendingSignIn> find(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) {
            return Optional.empty();
        }
        String name = name(state);
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(name))
                .flatMap(cookie -> PendingSignIn.read(cookie.getValue()).stream())
                .filter(pending -> pending.state().equals(state))
                .findFirst();
    }

    private Stream<Cookie> cookies(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies).filter(cookie -> cookie.getName().startsWith(prefix));
    }

    private OAuth2AuthorizationRequest authorizationRequest(PendingSignIn pending) {
        return pending.request(provider.registration());
    }

    private String name(String state) {
        return prefix + Integer.toHexString(state.hashCode());
    }

    private String cookie(String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(origin.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
