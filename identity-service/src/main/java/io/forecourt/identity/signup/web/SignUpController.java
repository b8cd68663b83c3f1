package io.forecourt.identity.signup.web;

import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.signup.SigningUp;
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
@RequestMapping("/account/sign-up")
class SignUpController {

    private final SigningUp signingUp;

    SignUpController(SigningUp signingUp) {
        this.signingUp = signingUp;
    }

    @GetMapping
    String page() {
        return "sign-up";
    }

    @PostMapping
    String signUp(
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            Model model) {
        try {
            signingUp.request(name, email, password, ClientAddress.of(request.getRemoteAddr()));
            return "redirect:/account/sign-up/sent";
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            model.addAttribute("name", name);
            model.addAttribute("email", email);
            return "sign-up";
        }
    }

    @GetMapping("/sent")
    String sent() {
        return "sign-up-sent";
    }
}
