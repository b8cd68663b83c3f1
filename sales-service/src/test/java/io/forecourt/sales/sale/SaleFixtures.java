package io.forecourt.sales.sale;

import io.forecourt.sales.money.Money;
import io.forecourt.sales.vehicle.Vin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** Sales in every state, for tests without a database. */
public final class SaleFixtures {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Instant TOMORROW = Instant.parse("2026-03-03T12:00:00Z");
    public static final Currency USD = Currency.getInstance("USD");
    public static final Closure CLOSURE = new Closure(NOON, Closure.By.STAFF, "The customer changed their mind.");

    private SaleFixtures() {}

    public static Sale sale(SaleStatus status) {
        Sale sale = new Sale(Vin.of("1M8GDM9AXKP042788"), terms(630_000), NOON);
        switch (status) {
            case DRAFT -> {}
            case RESERVED -> sale.reserve(1, TOMORROW);
            case CONTRACTED -> sale.contract(1, NOON);
            case DELIVERED -> {
                sale.contract(1, NOON);
                sale.deliver(NOON);
            }
            case CANCELLED -> {
                sale.contract(1, NOON);
                sale.cancel(CLOSURE);
            }
            case UNWOUND -> {
                sale.contract(1, NOON);
                sale.unwind(CLOSURE);
            }
        }
        return sale;
    }

    public static SaleTerms terms(long price) {
        return new SaleTerms(7, 3, new Money(price, USD), LocalDate.of(2026, 3, 2));
    }
}
