package io.forecourt.inventory.automobile.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.inventory.automobile.FollowingSales;
import io.forecourt.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what happens to sales. */
@Configuration(proxyBeanMethods = false)
class SaleListener {

    @Bean
    Subscription sales(FollowingSales following) {
        return Subscription.facts("sales", Topic.SALES)
                .on(EventType.SALE_RESERVED, SaleFact.class, sale -> following.reserve(sale.saleId(), sale.vin()))
                .on(EventType.SALE_RECORDED, SaleFact.class, sale -> following.recordSale(sale.saleId(), sale.vin()))
                .on(EventType.SALE_DELIVERED, SaleFact.class, sale -> following.deliver(sale.saleId(), sale.vin()))
                .on(
                        EventType.SALE_CANCELLED,
                        SaleFact.class,
                        sale -> following.cancel(sale.saleId(), sale.vin(), sale.reason()))
                .on(
                        EventType.SALE_UNWOUND,
                        SaleFact.class,
                        sale -> following.unwind(sale.saleId(), sale.vin(), sale.reason()))
                .build();
    }
}
