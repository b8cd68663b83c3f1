package io.forecourt.identity.passkey.web;

import com.webauthn4j.verifier.exception.VerificationException;
import io.forecourt.identity.passkey.PasskeyRefused;
import io.forecourt.identity.signin.Entrance;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets people in who have shown a passkey, by the same door as everybody else. */
@Component
class PasskeyEntrance implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final Entrance entrance;
    private final JsonMapper json;

    PasskeyEntrance(Entrance entrance, JsonMapper json) {
        this.entrance = entrance;
        this.json = json;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        UUID account = UUID.fromString(authentication.getName());
        String path = entrance.enter(account, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("path", path));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws ServletException {
        @Nullable Throwable cause = failure.getCause();
        if (cause instanceof PasskeyRefused) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else if (cause == null || isTheirs(cause)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            throw new ServletException(cause);
        }
    }

    /** Whether it is about what was sent, and not about us. */
    private static boolean isTheirs(Throwable cause) {
        return cause instanceof VerificationException
                || cause instanceof IllegalArgumentException
                || cause instanceof IOException
                || cause.getClass().getPackageName().startsWith("org.springframework.http.converter");
    }
}
