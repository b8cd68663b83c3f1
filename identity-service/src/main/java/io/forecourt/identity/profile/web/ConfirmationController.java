package io.forecourt.identity.profile.web;

import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.profile.OwnAccount;
import io.forecourt.identity.throttle.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@Controller
@RequestMapping("/account/confirm")
class ConfirmationController {

    private final OwnAccount own;

    ConfirmationController(OwnAccount own) {
        this.own = own;
    }

    @PostMapping("/send")
    String send(Authentication owner) {
        own.requestConfirmation(AccountPageController.id(owner));
        return "redirect:/account?changed=mail";
    }

    @GetMapping
    String page(@RequestParam String token, Model model) {
        model.addAttribute("token", token);
        return "confirm";
    }

    @PostMapping
    String confirm(@RequestParam String token, HttpServletRequest request) {
        own.confirmEmail(new OneTimeToken(token), ClientAddress.of(request.getRemoteAddr()));
        return "confirmed";
    }
}
