package io.forecourt.identity.passkey.web;

import io.forecourt.identity.page.Page;
import io.forecourt.identity.passkey.OwnPasskeys;
import io.forecourt.identity.passkey.PasskeyName;
import io.forecourt.identity.signin.RecentlySignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Page
@Controller
@RecentlySignedIn
@RequestMapping("/account/passkeys")
class PasskeysController {

    private final OwnPasskeys passkeys;

    PasskeysController(OwnPasskeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping
    String list(Authentication owner, Model model) {
        model.addAttribute("passkeys", passkeys.of(id(owner)));
        model.addAttribute("utc", ZoneOffset.UTC);
        return "passkeys";
    }

    @PostMapping("/{passkey}/name")
    String rename(
            @PathVariable UUID passkey, @RequestParam String name, Authentication owner, HttpServletResponse response) {
        return toList(passkeys.rename(id(owner), passkey, PasskeyName.of(name)), response);
    }

    @PostMapping("/{passkey}/delete")
    String delete(@PathVariable UUID passkey, Authentication owner, HttpServletResponse response) {
        return toList(passkeys.delete(id(owner), passkey), response);
    }

    private static String toList(boolean found, HttpServletResponse response) {
        if (found) {
            return "redirect:/account/passkeys";
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "not-found";
    }

    private static UUID id(Authentication owner) {
        return UUID.fromString(owner.getName());
    }
}
