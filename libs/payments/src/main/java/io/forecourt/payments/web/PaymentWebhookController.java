package io.forecourt.payments.web;

import io.forecourt.payments.Webhooks;
import io.forecourt.payments.provider.ProviderMisconfigured;
import io.forecourt.payments.provider.UnverifiedWebhook;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Open to everybody, for providers sign in by their signature. Each provider has a way of its own to say so; the answer
 * tells nothing but whether it was believed.
 */
@RestController
@Hidden
class PaymentWebhookController {

    private static final String PATH = "/api/v1/payment-webhooks/{provider}";

    private final Webhooks webhooks;

    PaymentWebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable String provider, @RequestBody byte[] body, HttpServletRequest request) {
        String signature = request.getHeader(webhooks.signatureHeader(provider));
        webhooks.receive(provider, body, signature == null ? "" : signature);
    }

    @ExceptionHandler(UnverifiedWebhook.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void refuse(UnverifiedWebhook refused) {
        // Whoever forges one learns no more.
    }

    @ExceptionHandler(ProviderMisconfigured.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void unknown(ProviderMisconfigured unknown) {
        // There is no such provider here.
    }
}
