package io.forecourt.sales.sale;

import static io.forecourt.sales.sale.SaleFixtures.NOON;
import static io.forecourt.sales.sale.SaleFixtures.TOMORROW;
import static io.forecourt.sales.sale.SaleFixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.replicas.AutomobileVO;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferPolicyTests {

    private static final Instant BEFORE = NOON.minusSeconds(1);
    private static final Instant AFTER = NOON.plusSeconds(1);

    @ParameterizedTest
    @CsvSource({"AVAILABLE", "RESERVED", "SOLD", "DELIVERED", "IN_PREPARATION", "ADDED_LATER"})
    void takesInventorysWordWhereThereWasNoSale(String state) {
        assertThat(OfferPolicy.stateFor(sale(SaleStatus.DRAFT), copy(state, BEFORE), List.of()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        // last sale, what an older copy says, what counts
        "DELIVERED, AVAILABLE,      DELIVERED",
        "DELIVERED, SOLD,           DELIVERED",
        "CANCELLED, AVAILABLE,      AVAILABLE",
        "CANCELLED, RESERVED,       AVAILABLE",
        "CANCELLED, SOLD,           AVAILABLE",
        "UNWOUND,   DELIVERED,      AVAILABLE",
        "CANCELLED, IN_PREPARATION, IN_PREPARATION",
        "UNWOUND,   IN_STOCK,       IN_STOCK",
    })
    void knowsBetterThanACopyFromBeforeTheLastSaleEnded(SaleStatus last, String copied, String state) {
        assertThat(OfferPolicy.stateFor(sale(SaleStatus.DRAFT), copy(copied, BEFORE), List.of(sale(last))))
                .isEqualTo(state);
        assertThat(OfferPolicy.stateFor(sale(SaleStatus.DRAFT), copy(copied, AFTER), List.of(sale(last))))
                .isEqualTo(copied);
    }

    @Test
    void countsTheSaleThatEndedLast() {
        Sale cancelledLater = new Sale(sale(SaleStatus.DRAFT).vin(), SaleFixtures.terms(1), NOON);
        cancelledLater.contract(2, NOON);
        cancelledLater.cancel(new Closure(TOMORROW, Closure.By.EXPIRY, "It ran out."));
        List<Sale> earlier = List.of(cancelledLater, sale(SaleStatus.DELIVERED));

        assertThat(OfferPolicy.stateFor(sale(SaleStatus.DRAFT), copy("SOLD", AFTER), earlier))
                .isEqualTo("AVAILABLE");
    }

    @Test
    void learnsNothingFromDraftsAndFromWhatInventoryRefused() {
        Sale draft = sale(SaleStatus.DRAFT);
        draft.cancel(new Closure(NOON, Closure.By.STAFF, "Too expensive."));
        Sale refused = sale(SaleStatus.CONTRACTED);
        refused.cancel(new Closure(NOON, Closure.By.INVENTORY, "It is in preparation."));

        assertThat(OfferPolicy.stateFor(sale(SaleStatus.DRAFT), copy("SOLD", BEFORE), List.of(draft, refused)))
                .isEqualTo("SOLD");
    }

    @Test
    void isNotInTheWayOfItsOwnReservation() {
        assertThat(OfferPolicy.stateFor(sale(SaleStatus.RESERVED), copy("RESERVED", AFTER), List.of()))
                .isEqualTo("AVAILABLE");
        assertThat(OfferPolicy.stateFor(sale(SaleStatus.RESERVED), copy("SOLD", AFTER), List.of()))
                .isEqualTo("SOLD");
    }

    @Test
    void neverOffersWhatIsDelisted() {
        AutomobileVO delisted = copy("AVAILABLE", BEFORE, true);

        assertThat(OfferPolicy.stateFor(sale(SaleStatus.DRAFT), delisted, List.of(sale(SaleStatus.CANCELLED))))
                .isEqualTo("delisted");
    }

    private static AutomobileVO copy(String status, Instant changedAt) {
        return copy(status, changedAt, false);
    }

    private static AutomobileVO copy(String status, Instant changedAt, boolean removed) {
        return new AutomobileVO(
                "1M8GDM9AXKP042788",
                1,
                removed,
                "Toyota",
                "Cruiser",
                null,
                null,
                null,
                null,
                null,
                null,
                "USED",
                status,
                false,
                null,
                null,
                null,
                null,
                changedAt);
    }
}
