package io.forecourt.sales.report.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleCost;
import io.forecourt.messaging.Subscription;
import io.forecourt.sales.money.Money;
import io.forecourt.sales.report.SaleCosts;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what sold automobiles cost us. */
@Configuration(proxyBeanMethods = false)
class CostSubscription {

    @Bean
    Subscription saleCostNews(SaleCosts costs) {
        return Subscription.facts("sale-costs", Topic.SALE_COSTS)
                .on(
                        EventType.SALE_COSTED,
                        SaleCost.class,
                        news -> costs.know(news.saleId(), money(news.purchaseCost())))
                .build();
    }

    private static @Nullable Money money(@Nullable MoneyAmount amount) {
        return amount == null ? null : new Money(amount.minorUnits(), Currency.getInstance(amount.currency()));
    }
}
