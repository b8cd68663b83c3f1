package io.forecourt.identity.totp.web;

import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.page.Page;
import io.forecourt.identity.signin.Entrance;
import io.forecourt.identity.signin.RecentlySignedIn;
import io.forecourt.identity.signin.SignInRefused;
import io.forecourt.identity.signin.SigningIn;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.totp.AppLink;
import io.forecourt.identity.totp.AuthenticatorCode;
import io.forecourt.identity.totp.OwnAuthenticator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where members of staff set up the app that makes their codes. */
@Page
@Controller
@RecentlySignedIn
@RequestMapping("/account/authenticator")
class AuthenticatorController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final String HERE = "redirect:/account/authenticator";

    private final OwnAuthenticator authenticator;
    private final AccountRegister accounts;
    private final SigningIn signingIn;
    private final Entrance entrance;

    AuthenticatorController(
            OwnAuthenticator authenticator, AccountRegister accounts, SigningIn signingIn, Entrance entrance) {
        this.authenticator = authenticator;
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.entrance = entrance;
    }

    @GetMapping
    String page(Authentication owner, Model model) {
        UUID account = id(owner);
        if (!authenticator.isFor(account)) {
            return "authenticator-staff";
        }
        if (authenticator.isSetUp(account)) {
            model.addAttribute("codesLeft", authenticator.recoveryCodesLeft(account));
            return "authenticator";
        }
        Optional<AppLink> app = authenticator.unconfirmed(account);
        app.ifPresent(link -> model.addAttribute("app", link));
        return app.isPresent() ? "authenticator-set-up" : "authenticator-offer";
    }

    @GetMapping("/qr.svg")
    ResponseEntity<String> qrCode(Authentication owner) {
        return authenticator
                .unconfirmed(id(owner))
                .map(app -> ResponseEntity.ok().contentType(SVG).body(QrCode.svg(app.uri())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping
    String begin(Authentication owner) {
        if (authenticator.isFor(id(owner))) {
            authenticator.begin(id(owner));
        }
        return HERE;
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String code, Authentication owner, HttpServletResponse response, Model model) {
        UUID account = id(owner);
        Optional<List<String>> recoveryCodes = authenticator.confirm(account, code);
        if (recoveryCodes.isPresent()) {
            model.addAttribute("next", entrance.enter(account, AuthenticatorCode.AUTHORITY));
            return show(recoveryCodes.get(), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", true);
        return page(owner, model);
    }

    @PostMapping("/recovery-codes")
    String renewRecoveryCodes(Authentication owner, Model model) {
        List<String> codes = authenticator.renewRecoveryCodes(id(owner));
        return codes.isEmpty() ? HERE : show(codes, model);
    }

    @PostMapping("/remove")
    String remove(
            @RequestParam String password,
            Authentication owner,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        UUID account = id(owner);
        String email = Objects.requireNonNull(accounts.get(account).email());
        try {
            signingIn.signIn(email, password, ClientAddress.of(request.getRemoteAddr()));
            authenticator.remove(account);
            return HERE;
        } catch (SignInRefused _) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("refused", true);
            return page(owner, model);
        }
    }

    private static String show(List<String> recoveryCodes, Model model) {
        model.addAttribute("recoveryCodes", recoveryCodes);
        return "authenticator-codes";
    }

    private static UUID id(Authentication owner) {
        return UUID.fromString(owner.getName());
    }
}
