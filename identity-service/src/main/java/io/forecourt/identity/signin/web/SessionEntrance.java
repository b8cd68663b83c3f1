package io.forecourt.identity.signin.web;

import io.forecourt.identity.signin.Entrance;
import io.forecourt.identity.signin.SecondFactor;
import io.forecourt.identity.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps in the session who is signed in and how they proved it. */
@Component
class SessionEntrance implements Entrance {

    /** The gateway's, where its own session begins; it needs no second password. */
    private static final String WEB_APP = "/sign-in";

    private final SignedIn signedIn;
    private final Clock clock;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionEntrance(SignedIn signedIn, Clock clock, HttpServletRequest request, HttpServletResponse response) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.request = request;
        this.response = response;
    }

    @Override
    public String enter(UUID accountId, String factor) {
        Authentication authentication = withFactor(accountId.toString(), factor);
        Optional<String> returnPath = ReturnPath.in(request.getSession(false));
        beginAnew();
        save(authentication);
        Optional<String> owed = signedIn.owed(authentication).map(SecondFactor::page);
        if (owed.isPresent()) {
            returnPath.ifPresent(path -> ReturnPath.keep(path, request.getSession()));
        }
        return owed.or(() -> returnPath).orElse(WEB_APP);
    }

    private Authentication withFactor(String account, String factor) {
        Set<GrantedAuthority> factors = Stream.concat(
                        shown(account).filter(shown -> !factor.equals(shown.getAuthority())),
                        Stream.of(FactorGrantedAuthority.withAuthority(factor)
                                .issuedAt(clock.instant())
                                .build()))
                .collect(Collectors.toSet());
        return UsernamePasswordAuthenticationToken.authenticated(account, null, factors);
    }

    private static Stream<FactorGrantedAuthority> shown(String account) {
        @Nullable Authentication before = SecurityContextHolder.getContext().getAuthentication();
        return before == null || !before.getName().equals(account)
                ? Stream.empty()
                : before.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast);
    }

    private void beginAnew() {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true);
    }

    private void save(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
