package io.forecourt.inventory.automobile;

import static io.forecourt.inventory.automobile.AutomobileStatus.AVAILABLE;
import static io.forecourt.inventory.automobile.AutomobileStatus.DELIVERED;
import static io.forecourt.inventory.automobile.AutomobileStatus.IN_STOCK;
import static io.forecourt.inventory.automobile.AutomobileStatus.RESERVED;
import static io.forecourt.inventory.automobile.AutomobileStatus.SOLD;
import static io.forecourt.inventory.automobile.Cars.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.inventory.automobile.AutomobileChange.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutomobileSalesTests {

    @ParameterizedTest
    @EnumSource(names = {"RESERVED", "SOLD", "DELIVERED"})
    void isForSaleAgainWhenItsSaleBecomesVoid(AutomobileStatus status) {
        Automobile car = Cars.in(status);

        Optional<AutomobileChange> change = car.release(1, Kind.SALE_UNWOUND, "Financing fell through", NOW);

        assertThat(change).hasValueSatisfying(released -> {
            assertThat(released.saleId()).isEqualTo(1);
            assertThat(released.reason()).isEqualTo("Financing fell through");
        });
        assertThat(car.status()).isEqualTo(AVAILABLE);
        assertThat(car.isSoldByUs()).isFalse();
        assertThat(car.isHeldBySale()).isFalse();
    }

    @Test
    void doesNotCareForTheEndOfASaleThatNeverHeldIt() {
        Automobile car = Cars.in(SOLD);

        assertThat(car.release(2, Kind.SALE_CANCELLED, null, NOW)).isEmpty();
        assertThat(car.status()).isEqualTo(SOLD);
    }

    @Test
    void isSoldByUsFromTheContractOn() {
        assertThat(Cars.in(RESERVED).isSoldByUs()).isFalse();
        assertThat(Cars.in(SOLD).isSoldByUs()).isTrue();
        assertThat(Cars.in(DELIVERED).isSoldByUs()).isTrue();
    }

    @Test
    void staysSoldByUsAfterItIsBoughtBackAndItsNextSaleBecomesVoid() {
        Automobile car = boughtBack(AVAILABLE);
        assertThat(car.isSoldByUs()).isTrue();

        car = car.recordSale(2, NOW).orElseThrow().automobile();
        car = car.release(2, Kind.SALE_CANCELLED, null, NOW).orElseThrow().automobile();

        assertThat(car.isSoldByUs()).isTrue();
    }

    @Test
    void isNoLongerSoldByUsWhenAnEarlierSaleIsUnwoundButStaysWhereItIs() {
        Automobile car = boughtBack(IN_STOCK);

        Optional<AutomobileChange> change = car.release(1, Kind.SALE_UNWOUND, null, NOW);

        assertThat(change).isPresent();
        assertThat(car.isSoldByUs()).isFalse();
        assertThat(car.status()).isEqualTo(IN_STOCK);
    }

    private static Automobile boughtBack(AutomobileStatus status) {
        return Cars.in(DELIVERED)
                .buyBack(Cars.registration(status), Cars.F150, NOW)
                .automobile();
    }

    @Test
    void isListedAgainWhenTheSaleOfADelistedCarIsUnwound() {
        Automobile car = Cars.in(DELIVERED).delist(null, NOW).automobile();

        assertThat(car.release(1, Kind.SALE_UNWOUND, null, NOW)).isPresent();
        assertThat(car.isInStock()).isTrue();
    }

    @Test
    void cannotBeSoldOnceItIsDelisted() {
        Automobile car = Cars.in(AVAILABLE).delist("Stolen", NOW).automobile();

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> {
                    var unused = car.recordSale(1, NOW);
                })
                .withMessageContaining("no longer in our stock");
    }

    @Test
    void saysThatAnotherSaleHoldsIt() {
        Automobile car = Cars.in(RESERVED);

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> {
                    var unused = car.recordSale(2, NOW);
                })
                .withMessageContaining("another sale holds it");
    }
}
