package io.forecourt.identity.profile.web;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.page.FormErrors;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.page.ProfileLink;
import io.forecourt.identity.profile.OwnAccount;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@Controller
@RequestMapping("/account")
class AccountPageController {

    private static final Map<String, String> NOTICES = Map.of(
            "name", "Your name is changed.",
            "password", "Your password is changed, and you are signed out everywhere else.",
            "mail", "We have sent a mail to you. Open the link in it within a day.");

    private final OwnAccount own;
    private final List<ProfileLink> links;

    AccountPageController(OwnAccount own, List<ProfileLink> links) {
        this.own = own;
        this.links = links;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String changed, Authentication owner, Model model) {
        Account account = own.get(id(owner));
        model.addAttribute("account", account);
        model.addAttribute(
                "roles",
                account.roles().stream()
                        .map(role -> role.name().replace('_', ' ').toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        model.addAttribute("profileLinks", links);
        if (changed != null) {
            model.addAttribute("notice", NOTICES.get(changed));
        }
        return "account";
    }

    @PostMapping("/name")
    String rename(@RequestParam String name, Authentication owner, Model model) {
        try {
            own.rename(id(owner), name);
            return "redirect:/account?changed=name";
        } catch (InvalidRequest invalid) {
            FormErrors.show(invalid, model);
            model.addAttribute("newName", name);
            return page(null, owner, model);
        }
    }

    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere(Authentication owner, HttpServletResponse response) {
        own.signOutEverywhere(id(owner));
        response.setHeader("Clear-Site-Data", "\"cookies\"");
        return "redirect:/account/signed-out";
    }

    static UUID id(Authentication owner) {
        return UUID.fromString(owner.getName());
    }
}
