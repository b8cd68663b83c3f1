package io.forecourt.identity.secondfactor.web;

import io.forecourt.identity.page.Page;
import io.forecourt.identity.secondfactor.RequiredSecondFactor;
import io.forecourt.identity.signin.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For those whose password was right, and of whom the house wants more. */
@Page
@Controller
class SecondFactorController {

    private final SignedIn signedIn;

    SecondFactorController(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GetMapping(RequiredSecondFactor.PAGE)
    String page(Authentication authentication, Model model) {
        if (signedIn.owed(authentication)
                .filter(RequiredSecondFactor.class::isInstance)
                .isEmpty()) {
            return "redirect:/account/sign-in";
        }
        model.addAttribute("settingUp", signedIn.orSettingUp(authentication));
        return "second-factor";
    }
}
