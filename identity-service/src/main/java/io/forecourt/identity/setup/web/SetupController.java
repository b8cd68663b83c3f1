package io.forecourt.identity.setup.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.setup.SettingUp;
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
@RequestMapping("/account/setup")
class SetupController {

    private final SettingUp settingUp;
    private final Entrance entrance;

    SetupController(SettingUp settingUp, Entrance entrance) {
        this.settingUp = settingUp;
        this.entrance = entrance;
    }

    @GetMapping
    String page(@RequestParam String token, HttpServletRequest request, Model model) {
        settingUp.requireOpen(new OneTimeToken(token), client(request));
        model.addAttribute("token", token);
        return "setup";
    }

    @PostMapping
    String begin(
            @RequestParam String token,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            Model model) {
        try {
            Account account = settingUp.begin(new OneTimeToken(token), name, email, password, client(request));
            return "redirect:" + entrance.enter(account.id(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            model.addAttribute("token", token);
            model.addAttribute("name", name);
            model.addAttribute("email", email);
            return "setup";
        }
    }

    private static ClientAddress client(HttpServletRequest request) {
        return ClientAddress.of(request.getRemoteAddr());
    }
}
