package io.forecourt.identity.signin.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.Entrance;
import io.forecourt.identity.signin.SignInRefused;
import io.forecourt.identity.signin.SigningIn;
import io.forecourt.identity.throttle.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For somebody who is signed in for a while and wants to do what only the owner may. */
@Page
@Controller
@RequestMapping(SignInAgainController.PATH)
class SignInAgainController {

    static final String PATH = "/account/sign-in/again";

    private final SigningIn signingIn;
    private final AccountRegister accounts;
    private final Entrance entrance;

    SignInAgainController(SigningIn signingIn, AccountRegister accounts, Entrance entrance) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GetMapping
    String page() {
        return "sign-in-again";
    }

    @PostMapping
    String signIn(
            @RequestParam String password,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Account own = accounts.get(UUID.fromString(authentication.getName()));
        try {
            Account account = signingIn.signIn(
                    Objects.requireNonNull(own.email()), password, ClientAddress.of(request.getRemoteAddr()));
            return "redirect:" + entrance.enter(account.id(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        } catch (SignInRefused refused) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("refusal", refused.reason());
            return "sign-in-again";
        }
    }
}
