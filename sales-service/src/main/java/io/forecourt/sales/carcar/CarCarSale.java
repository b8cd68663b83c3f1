package io.forecourt.sales.carcar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.sale.SaleDetails;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param id null in the answer to a DELETE
 * @param price in whole units of its currency, with decimals only where there are any
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CarCarSale(
        @Nullable Long id,
        BigDecimal price,
        SoldAutomobile automobile,
        CarCarSalesperson salesperson,
        CarCarCustomer customer) {

    record SoldAutomobile(String vin, boolean sold) {}

    static CarCarSale of(SaleDetails sale, Customer customer) {
        return new CarCarSale(
                sale.id(),
                shortest(sale.price().units()),
                new SoldAutomobile(sale.automobile().vin(), sale.status().isSold()),
                CarCarSalesperson.of(sale.salesperson()),
                CarCarCustomer.of(customer));
    }

    CarCarSale voided() {
        return new CarCarSale(null, price, new SoldAutomobile(automobile.vin(), false), salesperson, customer);
    }

    private static BigDecimal shortest(BigDecimal units) {
        BigDecimal whole = units.stripTrailingZeros();
        return whole.scale() <= 0 ? whole.setScale(0) : units;
    }
}
