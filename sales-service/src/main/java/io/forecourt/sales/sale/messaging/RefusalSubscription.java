package io.forecourt.sales.sale.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.messaging.Subscription;
import io.forecourt.sales.sale.EndingSales;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears when inventory cannot follow a sale. */
@Configuration(proxyBeanMethods = false)
class RefusalSubscription {

    @Bean
    Subscription saleRefusals(EndingSales ending) {
        return Subscription.facts("sale-refusals", Topic.SALE_REFUSALS)
                .on(
                        EventType.SALE_REFUSED,
                        SaleRefused.class,
                        refused -> ending.refuse(refused.saleId(), refused.reason()))
                .build();
    }
}
