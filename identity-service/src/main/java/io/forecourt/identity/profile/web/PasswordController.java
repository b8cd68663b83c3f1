package io.forecourt.identity.profile.web;

import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.profile.OwnAccount;
import io.forecourt.identity.signin.Entrance;
import io.forecourt.web.problem.InvalidRequest;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private final OwnAccount own;
    private final Entrance entrance;

    PasswordController(OwnAccount own, Entrance entrance) {
        this.own = own;
        this.entrance = entrance;
    }

    @GetMapping
    String page(Authentication owner, Model model) {
        model.addAttribute("account", own.get(AccountPageController.id(owner)));
        return "password";
    }

    @PostMapping
    String change(@RequestParam String current, @RequestParam String password, Authentication owner, Model model) {
        UUID id = AccountPageController.id(owner);
        try {
            own.changePassword(id, current, password);
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            return page(owner, model);
        }
        // This session is over like all others; who has just shown the password gets another.
        entrance.enter(id, FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return "redirect:/account?changed=password";
    }
}
