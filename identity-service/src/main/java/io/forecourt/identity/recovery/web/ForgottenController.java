package io.forecourt.identity.recovery.web;

import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.recovery.RecoveringAccess;
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
@RequestMapping("/account/forgotten")
class ForgottenController {

    private final RecoveringAccess recovering;

    ForgottenController(RecoveringAccess recovering) {
        this.recovering = recovering;
    }

    @GetMapping
    String page() {
        return "forgotten";
    }

    @PostMapping
    String request(@RequestParam String email, HttpServletRequest request, Model model) {
        try {
            recovering.request(email, ClientAddress.of(request.getRemoteAddr()));
            return "redirect:/account/forgotten/sent";
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            model.addAttribute("email", email);
            return "forgotten";
        }
    }

    @GetMapping("/sent")
    String sent() {
        return "forgotten-sent";
    }
}
