package io.forecourt.identity.signup.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.Entrance;
import io.forecourt.identity.signup.SigningUp;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link in the mail leads. Opening it does nothing yet, as mail programs open links on their own. */
@Page
@Controller
@RequestMapping("/account/verify")
class VerifyController {

    private final SigningUp signingUp;
    private final Entrance entrance;

    VerifyController(SigningUp signingUp, Entrance entrance) {
        this.signingUp = signingUp;
        this.entrance = entrance;
    }

    @GetMapping
    String page(@RequestParam String token, HttpServletRequest request, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("email", signingUp.emailOf(new OneTimeToken(token), client(request)));
        return "verify";
    }

    @PostMapping
    String verify(@RequestParam String token, @RequestParam String password, HttpServletRequest request, Model model) {
        try {
            Account account = signingUp.confirm(new OneTimeToken(token), password, client(request));
            return "redirect:" + entrance.enter(account.id(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            return page(token, request, model);
        }
    }

    private static ClientAddress client(HttpServletRequest request) {
        return ClientAddress.of(request.getRemoteAddr());
    }
}
