package io.forecourt.sales.sale;

import io.forecourt.sales.salesperson.SalespersonTies;
import org.springframework.stereotype.Component;

@Component
class SalesOfSalespeople implements SalespersonTies {

    private final Sales sales;

    SalesOfSalespeople(Sales sales) {
        this.sales = sales;
    }

    @Override
    public long salesOf(long salespersonId) {
        return sales.countBySalespersonId(salespersonId);
    }
}
