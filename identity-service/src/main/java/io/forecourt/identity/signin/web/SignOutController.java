package io.forecourt.identity.signin.web;

import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.SignedOut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Ends the session here and what tokens are renewed by. The browser is told to forget the cookies of the whole site, so
 * that its session at the gateway is over at once, too.
 */
@Page
@Controller
@RequestMapping("/account/sign-out")
class SignOutController {

    private final ApplicationEventPublisher events;

    SignOutController(ApplicationEventPublisher events) {
        this.events = events;
    }

    @GetMapping
    String ask() {
        return "sign-out";
    }

    @PostMapping
    String signOut(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        events.publishEvent(new SignedOut(authentication.getName(), session.getId()));
        session.invalidate();
        SecurityContextHolder.clearContext();
        response.setHeader("Clear-Site-Data", "\"cookies\"");
        return "redirect:/account/signed-out";
    }
}
