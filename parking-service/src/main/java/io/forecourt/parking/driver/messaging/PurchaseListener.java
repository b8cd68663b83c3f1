package io.forecourt.parking.driver.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.Subscription;
import io.forecourt.parking.driver.FollowingPurchases;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who bought which car. */
@Configuration(proxyBeanMethods = false)
class PurchaseListener {

    @Bean
    Subscription purchases(FollowingPurchases following) {
        Consumer<SaleFact> bought = sale -> following.bought(sale.saleId(), sale.vin(), sale.customerId(), at(sale));
        Consumer<SaleFact> ended = sale -> following.ended(sale.saleId(), sale.vin(), sale.customerId(), at(sale));
        return Subscription.facts("purchases", Topic.SALES)
                .on(EventType.SALE_RECORDED, SaleFact.class, bought)
                .on(EventType.SALE_DELIVERED, SaleFact.class, bought)
                .on(EventType.SALE_CANCELLED, SaleFact.class, ended)
                .on(EventType.SALE_UNWOUND, SaleFact.class, ended)
                .build();
    }

    private static Instant at(SaleFact sale) {
        return Instant.parse(sale.occurredAt());
    }
}
