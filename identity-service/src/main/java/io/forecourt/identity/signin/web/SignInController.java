package io.forecourt.identity.signin.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.Entrance;
import io.forecourt.identity.signin.SignInRefused;
import io.forecourt.identity.signin.SignedIn;
import io.forecourt.identity.signin.SigningIn;
import io.forecourt.identity.throttle.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/account/sign-in")
class SignInController {

    private final SigningIn signingIn;
    private final SignedIn signedIn;
    private final Entrance entrance;

    SignInController(SigningIn signingIn, SignedIn signedIn, Entrance entrance) {
        this.signingIn = signingIn;
        this.signedIn = signedIn;
        this.entrance = entrance;
    }

    @GetMapping
    String page(@Nullable Authentication authentication) {
        return signedIn.test(authentication) ? "redirect:/account" : "sign-in";
    }

    @PostMapping
    String signIn(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Account account = signingIn.signIn(email, password, ClientAddress.of(request.getRemoteAddr()));
            return "redirect:" + entrance.enter(account.id(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
        } catch (SignInRefused refused) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("email", email);
            model.addAttribute("refusal", refused.reason());
            return "sign-in";
        }
    }
}
