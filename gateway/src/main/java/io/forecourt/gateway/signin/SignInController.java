package io.forecourt.gateway.signin;

import io.forecourt.gateway.origin.PublicOrigin;
import io.forecourt.gateway.page.ProblemPage;
import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.gateway.session.SignedIn;
import io.forecourt.web.problem.InvalidRequest;
import io.forecourt.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends people to the provider. */
@Controller
class SignInController {

    private final Provider provider;
    private final PublicOrigin origin;
    private final OAuth2AuthorizationRequestResolver requests;
    private final PendingSignIns pending;
    private final RefusalLog refusals;

    SignInController(
            Provider provider,
            PublicOrigin origin,
            OAuth2AuthorizationRequestResolver requests,
            PendingSignIns pending,
            RefusalLog refusals) {
        this.provider = provider;
        this.origin = origin;
        this.requests = requests;
        this.pending = pending;
        this.refusals = refusals;
    }

    @GetMapping("/sign-in")
    void signIn(
            @RequestParam(defaultValue = ReturnPath.HOME) String returnTo,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String path = ReturnPath.of(returnTo)
                .orElseThrow(() -> new InvalidRequest("/returnTo", "has to be a path of this site, such as /status"));
        if (SignedIn.of(request).isPresent()) {
            redirect(response, path);
        } else if (isOpenedByAnotherSite(request)) {
            refusals.note(Reason.SIGN_IN_FROM_ELSEWHERE, request);
            ProblemPage.write(openedByAnotherSite(), request, response);
        } else if (!isAtPublicOrigin(request)) {
            // A cookie that is set here would not be there when the provider sends the browser back.
            redirect(response, origin.at("/sign-in") + "?returnTo=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        } else if (!provider.isSetUp()) {
            ProblemPage.write(notSetUp(), request, response);
        } else {
            OAuth2AuthorizationRequest authorization = authorizationRequest(request, path);
            pending.saveAuthorizationRequest(authorization, request, response);
            redirect(response, authorization.getAuthorizationRequestUri());
        }
    }

    /**
     * Where the provider still knows somebody, this would sign them in without a word, so it has to be their own doing
     * (ASVS 7.6.2). Browsers say it wherever TLS or the machine itself keeps others from saying it in their name.
     */
    private static boolean isOpenedByAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private boolean isAtPublicOrigin(HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(origin.publicUrl().getHost());
    }

    /** With PKCE, and with a state and a nonce that only this browser knows. */
    private OAuth2AuthorizationRequest authorizationRequest(HttpServletRequest request, String returnTo) {
        OAuth2AuthorizationRequest made =
                Objects.requireNonNull(requests.resolve(request, Provider.REGISTRATION), "no client registration");
        return OAuth2AuthorizationRequest.from(made)
                .attributes(attributes -> attributes.put(PendingSignIns.RETURN_TO, returnTo))
                .build();
    }

    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, location);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Problem openedByAnotherSite() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "sign-in-not-asked-for",
                "Sign in?",
                "Another site has sent you here. If you want to sign in, go on at /sign-in.");
    }

    private static Problem notSetUp() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "sign-in-unavailable",
                "Sign-in unavailable",
                "Signing in is not set up here: the gateway was started without FORECOURT_GATEWAY_CLIENT_SECRET.");
    }
}
