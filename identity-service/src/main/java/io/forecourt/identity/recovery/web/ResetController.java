package io.forecourt.identity.recovery.web;

import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.recovery.RecoveringAccess;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@Controller
@RequestMapping("/account/reset")
class ResetController {

    private final RecoveringAccess recovering;

    ResetController(RecoveringAccess recovering) {
        this.recovering = recovering;
    }

    @GetMapping
    String page(@RequestParam String token, HttpServletRequest request, Model model) {
        recovering.requireGood(new OneTimeToken(token), client(request));
        model.addAttribute("token", token);
        return "reset";
    }

    /** Nobody is let in by it: they sign in with what they have chosen. */
    @PostMapping
    String reset(@RequestParam String token, @RequestParam String password, HttpServletRequest request, Model model) {
        try {
            recovering.reset(new OneTimeToken(token), password, client(request));
            return "redirect:/account/sign-in?new-password";
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            model.addAttribute("token", token);
            return "reset";
        }
    }

    private static ClientAddress client(HttpServletRequest request) {
        return ClientAddress.of(request.getRemoteAddr());
    }
}
