package io.forecourt.sales.sale;

import io.forecourt.sales.customer.ErasingCustomers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a customer who wants to be forgotten go with the end of their last sale. */
@Component
class SettlingCustomers {

    private final ErasingCustomers erasing;

    SettlingCustomers(ErasingCustomers erasing) {
        this.erasing = erasing;
    }

    @EventListener
    void on(SaleProgressed progressed) {
        Sale sale = progressed.sale();
        if (!sale.status().isOpen()) {
            erasing.settled(sale.terms().customerId());
        }
    }
}
