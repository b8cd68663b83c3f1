package io.forecourt.identity.invitation.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.invitation.AcceptingInvitations;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.Entrance;
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

@Page
@Controller
@RequestMapping("/account/invitation")
class AcceptInvitationController {

    private final AcceptingInvitations accepting;
    private final Entrance entrance;

    AcceptInvitationController(AcceptingInvitations accepting, Entrance entrance) {
        this.accepting = accepting;
        this.entrance = entrance;
    }

    @GetMapping
    String page(@RequestParam String token, HttpServletRequest request, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("email", accepting.emailOf(new OneTimeToken(token), client(request)));
        return "invitation";
    }

    @PostMapping
    String accept(
            @RequestParam String token,
            @RequestParam String name,
            @RequestParam String password,
            HttpServletRequest request,
            Model model) {
        try {
            Account account = accepting.accept(new OneTimeToken(token), name, password, client(request));
            return "redirect:" + entrance.enter(account.id(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            model.addAttribute("name", name);
            return page(token, request, model);
        }
    }

    private static ClientAddress client(HttpServletRequest request) {
        return ClientAddress.of(request.getRemoteAddr());
    }
}
