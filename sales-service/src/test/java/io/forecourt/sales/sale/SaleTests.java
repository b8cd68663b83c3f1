package io.forecourt.sales.sale;

import static io.forecourt.sales.sale.SaleFixtures.CLOSURE;
import static io.forecourt.sales.sale.SaleFixtures.NOON;
import static io.forecourt.sales.sale.SaleFixtures.TOMORROW;
import static io.forecourt.sales.sale.SaleFixtures.sale;
import static io.forecourt.sales.sale.SaleFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SaleTests {

    private static final Map<SaleStatus, Consumer<Sale>> MOVES = Map.of(
            SaleStatus.RESERVED, sale -> sale.reserve(2, TOMORROW),
            SaleStatus.CONTRACTED, sale -> sale.contract(2, NOON),
            SaleStatus.DELIVERED, sale -> sale.deliver(NOON),
            SaleStatus.CANCELLED, sale -> sale.cancel(CLOSURE),
            SaleStatus.UNWOUND, sale -> sale.unwind(CLOSURE));

    @TestFactory
    Stream<DynamicTest> movesOnlyWhereItsStateAllows() {
        return Stream.of(SaleStatus.values())
                .flatMap(from -> MOVES.entrySet().stream()
                        .map(move -> DynamicTest.dynamicTest(
                                from + " to " + move.getKey(), () -> checkMove(from, move.getKey(), move.getValue()))));
    }

    private static void checkMove(SaleStatus from, SaleStatus to, Consumer<Sale> move) {
        Sale sale = sale(from);
        if (from.mayBecome(to)) {
            move.accept(sale);
            assertThat(sale.status()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(SaleMoveNotAllowed.class)
                    .isThrownBy(() -> move.accept(sale))
                    .withMessageContaining("is " + from)
                    .satisfies(
                            refused -> assertThat(refused.problemProperties()).containsEntry("currentStatus", from));
            assertThat(sale.status()).isEqualTo(from);
        }
    }

    @TestFactory
    Stream<DynamicTest> changesItsTermsOnlyUntilItIsSigned() {
        return Stream.of(SaleStatus.values())
                .map(status -> DynamicTest.dynamicTest(status.name(), () -> {
                    Sale sale = sale(status);
                    if (status == SaleStatus.DRAFT || status == SaleStatus.RESERVED) {
                        sale.revise(terms(600_000));
                        assertThat(sale.terms()).isEqualTo(terms(600_000));
                    } else {
                        assertThatExceptionOfType(SaleMoveNotAllowed.class)
                                .isThrownBy(() -> sale.revise(terms(600_000)));
                        assertThat(sale.terms()).isEqualTo(terms(630_000));
                    }
                }));
    }

    @Test
    void isOverdueFromTheEndOfItsReservationOn() {
        assertThat(sale(SaleStatus.RESERVED).isOverdue(TOMORROW)).isTrue();
        assertThat(sale(SaleStatus.RESERVED).isOverdue(TOMORROW.minusNanos(1))).isFalse();
    }

    @Test
    void isNoLongerOverdueOnceItIsSigned() {
        Sale sale = sale(SaleStatus.RESERVED);
        sale.contract(2, NOON);

        assertThat(sale.isOverdue(TOMORROW)).isFalse();
    }

    @Test
    void neverHasANegativePrice() {
        assertThatIllegalArgumentException().isThrownBy(() -> terms(-1));
    }
}
