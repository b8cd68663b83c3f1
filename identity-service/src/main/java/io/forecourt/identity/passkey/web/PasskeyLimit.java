package io.forecourt.identity.passkey.web;

import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.identity.throttle.TooManyAttempts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often passkeys are tried as passwords are. */
class PasskeyLimit extends OncePerRequestFilter {

    private final RateLimits limits;

    PasskeyLimit(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/login/webauthn");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limits.require(Limit.SIGN_IN, ClientAddress.of(request.getRemoteAddr()));
        } catch (TooManyAttempts often) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(often.retryAfter().toSeconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
