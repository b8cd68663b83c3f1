package io.forecourt.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends a sign-in because the gateway asks for it: the session here, and what tokens are renewed by. */
final class SignOut {

    private static final OAuth2TokenType ID_TOKEN = new OAuth2TokenType(OidcParameterNames.ID_TOKEN);

    private final OAuth2AuthorizationService authorizations;
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

    private SignOut(OAuth2AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    static AuthenticationSuccessHandler handler(OAuth2AuthorizationService authorizations) {
        var handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler(new SignOut(authorizations)::end);
        return handler;
    }

    /** The hint is of a sign-in that is over or of another session; the person can end this one themselves. */
    static AuthenticationFailureHandler notUnderstood() {
        return (request, response, failure) -> response.sendRedirect("/account/sign-out");
    }

    private void end(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication logout) {
        if (logout instanceof OidcLogoutAuthenticationToken token) {
            OAuth2Authorization authorization = authorizations.findByToken(token.getIdTokenHint(), ID_TOKEN);
            if (authorization != null) {
                authorizations.remove(authorization);
            }
            if (token.isPrincipalAuthenticated()) {
                session.logout(request, response, (Authentication) token.getPrincipal());
            }
        }
    }
}
