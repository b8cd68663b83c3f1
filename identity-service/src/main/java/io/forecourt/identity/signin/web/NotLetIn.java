package io.forecourt.identity.signin.web;

import io.forecourt.identity.signin.SecondFactor;
import io.forecourt.identity.signin.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends people to where they can show what is missing: a second proof, or all of it where the first counts no more. */
class NotLetIn implements AccessDeniedHandler {

    private final SignedIn signedIn;
    private final RequestCache returnPath;

    NotLetIn(SignedIn signedIn, RequestCache returnPath) {
        this.signedIn = signedIn;
        this.returnPath = returnPath;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher("/account/expired").forward(request, response);
            return;
        }
        returnPath.saveRequest(request, response);
        response.sendRedirect(signedIn.owed(SecurityContextHolder.getContext().getAuthentication())
                .map(SecondFactor::page)
                .orElse(BrowserSecurity.SIGN_IN));
    }
}
