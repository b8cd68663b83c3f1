package io.forecourt.payments.sandbox;

import io.forecourt.payments.provider.ProviderState;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody who has the payment's id, which nobody can guess. */
@RestController
@Hidden
class SandboxPageController {

    private static final String PATH = SandboxProvider.PAGE + "{id}";

    private final SandboxCheckout checkout;

    SandboxPageController(SandboxCheckout checkout) {
        this.checkout = checkout;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable String id) {
        return checkout.find(id)
                .map(SandboxPageController::shown)
                .orElse(ResponseEntity.notFound().build());
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> act(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable TestCard card,
            @RequestParam(required = false) @Nullable Boolean isMe,
            @RequestParam(defaultValue = "false") boolean leave) {
        Optional<SandboxPayment> found = checkout.find(id);
        if (leave) {
            return found.map(payment -> to(payment.returnUrl()))
                    .orElse(ResponseEntity.notFound().build());
        }
        if (isMe != null) {
            found = checkout.answer(id, isMe);
        } else if (card != null) {
            found = checkout.pay(id, card);
        }
        return found.map(payment -> to(isOpen(payment) ? URI.create(SandboxProvider.PAGE + id) : payment.returnUrl()))
                .orElse(ResponseEntity.notFound().build());
    }

    private static boolean isOpen(SandboxPayment payment) {
        return payment.state() == ProviderState.OPEN;
    }

    private static ResponseEntity<String> to(URI place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place).build();
    }

    private static ResponseEntity<String> shown(SandboxPayment payment) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", SandboxPage.contentSecurityPolicy(payment))
                .body(SandboxPage.of(payment));
    }
}
