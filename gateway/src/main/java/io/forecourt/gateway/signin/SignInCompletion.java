package io.forecourt.gateway.signin;

import static java.util.Objects.requireNonNull;

import io.forecourt.gateway.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody comes back from the provider as who they are: they get a session and go on where they wanted to. */
@Component
class SignInCompletion implements AuthenticationSuccessHandler {

    private final TokenRequests tokens;
    private final RoleClaim roles;
    private final CsrfCookie csrf;

    SignInCompletion(TokenRequests tokens, RoleClaim roles, CsrfCookie csrf) {
        this.tokens = tokens;
        this.roles = roles;
        this.csrf = csrf;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        SignedIn who = who(requireNonNull((OidcUser) authentication.getPrincipal()), HandedOver.in(request));
        who.startSession(request);
        csrf.show(who, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, returnTo(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private SignedIn who(OidcUser user, OAuth2AuthorizedClient client) {
        String access = client.getAccessToken().getTokenValue();
        String refresh = client.getRefreshToken() == null
                ? null
                : client.getRefreshToken().getTokenValue();
        List<String> granted =
                roles.in(access).or(() -> roles.in(user.getClaims())).orElse(List.of());
        return new SignedIn(
                requireNonNull(user.getSubject()),
                user.getFullName(),
                user.getEmail(),
                granted,
                requireNonNull(user.getIdToken().getIssuedAt()),
                CsrfCookie.newToken(),
                tokens.tokens(
                        client.getAccessToken(), refresh, user.getIdToken().getTokenValue()));
    }

    /** Looked at once more, as it comes from the browser. */
    private static String returnTo(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(PendingSignIns.RETURN_TO))
                .flatMap(ReturnPath::of)
                .orElse(ReturnPath.HOME);
    }
}
