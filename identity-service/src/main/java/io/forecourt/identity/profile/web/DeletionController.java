package io.forecourt.identity.profile.web;

import io.forecourt.identity.account.LastAdministrator;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.profile.OwnAccount;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@Controller
@RequestMapping("/account/delete")
class DeletionController {

    private final OwnAccount own;

    DeletionController(OwnAccount own) {
        this.own = own;
    }

    @GetMapping
    String page() {
        return "delete";
    }

    @PostMapping
    String delete(@RequestParam String password, Authentication owner, HttpServletResponse response, Model model) {
        try {
            own.delete(AccountPageController.id(owner), password);
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            return page();
        } catch (LastAdministrator _) {
            model.addAttribute("lastAdministrator", true);
            return page();
        }
        response.setHeader("Clear-Site-Data", "\"cookies\"");
        return "redirect:/account/deleted";
    }
}
