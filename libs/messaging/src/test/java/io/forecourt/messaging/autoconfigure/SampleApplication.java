package io.forecourt.messaging.autoconfigure;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service with JPA that has messaging on its class path. */
@SpringBootApplication
class SampleApplication {

    final List<SaleFact> sales = new CopyOnWriteArrayList<>();

    @Bean
    Subscription salesSubscription() {
        return Subscription.facts("sales", Topic.SALES)
                .on(EventType.SALE_RECORDED, SaleFact.class, sales::add)
                .build();
    }
}
