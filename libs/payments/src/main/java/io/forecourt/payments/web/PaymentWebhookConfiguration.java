package io.forecourt.payments.web;

import io.forecourt.payments.Webhooks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes webhooks at {@code POST /api/v1/payment-webhooks/{provider}}, which the service opens to everybody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class PaymentWebhookConfiguration {

    @Bean
    PaymentWebhookController paymentWebhookController(Webhooks webhooks) {
        return new PaymentWebhookController(webhooks);
    }
}
