package io.forecourt.gateway.signin;

import io.forecourt.gateway.session.Sessions;
import io.forecourt.gateway.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends sessions: here at once, then at the provider, where the browser is sent on to. */
@Controller
class SignOutController {

    private final Provider provider;
    private final ProviderSignOut providerSignOut;
    private final SessionTokens sessionTokens;
    private final Sessions sessions;
    private final CsrfCookie csrf;

    SignOutController(
            Provider provider,
            ProviderSignOut providerSignOut,
            SessionTokens sessionTokens,
            Sessions sessions,
            CsrfCookie csrf) {
        this.provider = provider;
        this.providerSignOut = providerSignOut;
        this.sessionTokens = sessionTokens;
        this.sessions = sessions;
        this.csrf = csrf;
    }

    @PostMapping("/sign-out")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> who = SignedIn.of(request);
        if (who.isPresent()) {
            request.getSession().invalidate();
            providerSignOut.giveBack(who.get().tokens());
        }
        leave(who.flatMap(this::providersPage), response);
    }

    /** Of the account, in all browsers. Not half: when the provider does not answer, everything stays as it is. */
    @PostMapping("/sign-out/everywhere")
    void signOutEverywhere(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> who = SignedIn.of(request);
        boolean atProvider =
                sessionTokens.of(request).map(providerSignOut::everywhere).orElse(true);
        if (who.isPresent()) {
            sessions.endAllOf(who.get().accountId());
            request.getSession().invalidate();
        }
        leave(atProvider ? Optional.empty() : who.flatMap(this::providersPage), response);
    }

    private void leave(Optional<String> forPage, HttpServletResponse response) {
        csrf.remove(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, forPage.orElse(ReturnPath.HOME));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** OpenID Connect RP-Initiated Logout 1.0, section 2. */
    private Optional<String> providersPage(SignedIn who) {
        String hint = who.tokens().id();
        return hint == null ? Optional.empty() : endSession().map(page -> withHint(page, hint));
    }

    private Optional<URI> endSession() {
        try {
            return provider.endSession();
        } catch (ProviderAway _) {
            return Optional.empty();
        }
    }

    private String withHint(URI page, String hint) {
        return UriComponentsBuilder.fromUri(page)
                .queryParam("id_token_hint", hint)
                .queryParam("post_logout_redirect_uri", provider.home())
                .encode()
                .build()
                .toUriString();
    }
}
