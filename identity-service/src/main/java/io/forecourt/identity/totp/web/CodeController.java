package io.forecourt.identity.totp.web;

import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.Entrance;
import io.forecourt.identity.signin.SignedIn;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.identity.totp.AuthenticatorCode;
import io.forecourt.identity.totp.CheckingCodes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in. Until it is done, nobody is signed in. */
@Page
@Controller
@RequestMapping(AuthenticatorCode.PAGE)
class CodeController {

    private final CheckingCodes codes;
    private final SignedIn signedIn;
    private final Entrance entrance;
    private final RateLimits limits;

    CodeController(CheckingCodes codes, SignedIn signedIn, Entrance entrance, RateLimits limits) {
        this.codes = codes;
        this.signedIn = signedIn;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping
    String page(Authentication authentication) {
        return isOwed(authentication) ? "sign-in-code" : "redirect:/account/sign-in";
    }

    @PostMapping
    String check(
            @RequestParam String code,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.require(Limit.SIGN_IN, ClientAddress.of(request.getRemoteAddr()));
        if (!isOwed(authentication)) {
            return "redirect:/account/sign-in";
        }
        UUID account = UUID.fromString(authentication.getName());
        if (codes.accepts(account, code)) {
            return "redirect:" + entrance.enter(account, AuthenticatorCode.AUTHORITY);
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("refused", true);
        return "sign-in-code";
    }

    /** Not if the sign-in counts no more, as of an account that is disabled meanwhile. */
    private boolean isOwed(Authentication authentication) {
        return signedIn.owed(authentication)
                .filter(AuthenticatorCode.class::isInstance)
                .isPresent();
    }
}
