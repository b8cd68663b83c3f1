package io.forecourt.inventory.automobile;

import static io.forecourt.inventory.automobile.AutomobileStatus.AVAILABLE;
import static io.forecourt.inventory.automobile.AutomobileStatus.DELIVERED;
import static io.forecourt.inventory.automobile.AutomobileStatus.IN_PREPARATION;
import static io.forecourt.inventory.automobile.AutomobileStatus.IN_STOCK;
import static io.forecourt.inventory.automobile.AutomobileStatus.ON_ORDER;
import static io.forecourt.inventory.automobile.AutomobileStatus.RESERVED;
import static io.forecourt.inventory.automobile.AutomobileStatus.SOLD;
import static io.forecourt.inventory.automobile.Cars.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.inventory.automobile.AutomobileChange.Kind;
import io.forecourt.inventory.vin.VinClaim;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AutomobileLifeCycleTests {

    private record Move(String name, Map<AutomobileStatus, AutomobileStatus> steps, Function<Automobile, ?> step) {}

    private static final List<Move> MOVES = List.of(
            new Move("receive", Map.of(ON_ORDER, IN_STOCK), car -> car.receive(NOW)),
            new Move("prepare", Map.of(IN_STOCK, IN_PREPARATION), car -> car.startPreparation(NOW)),
            new Move("offer", Map.of(IN_PREPARATION, AVAILABLE), car -> car.offer(NOW)),
            new Move("reserve for another sale", Map.of(AVAILABLE, RESERVED), car -> car.reserve(2, NOW)),
            new Move("sell by another sale", Map.of(AVAILABLE, SOLD), car -> car.recordSale(2, NOW)),
            new Move("deliver by another sale", Map.of(AVAILABLE, DELIVERED), car -> car.deliver(2, NOW)),
            new Move(
                    "reserve for its own sale",
                    Map.of(AVAILABLE, RESERVED, RESERVED, RESERVED, SOLD, SOLD, DELIVERED, DELIVERED),
                    car -> car.reserve(1, NOW)),
            new Move(
                    "sell by its own sale",
                    Map.of(AVAILABLE, SOLD, RESERVED, SOLD, SOLD, SOLD, DELIVERED, DELIVERED),
                    car -> car.recordSale(1, NOW)),
            new Move(
                    "deliver by its own sale",
                    Map.of(AVAILABLE, DELIVERED, RESERVED, DELIVERED, SOLD, DELIVERED, DELIVERED, DELIVERED),
                    car -> car.deliver(1, NOW)));

    @TestFactory
    Stream<DynamicTest> everyMoveIsPossibleFromItsStatesOnly() {
        return MOVES.stream()
                .flatMap(move -> EnumSet.allOf(AutomobileStatus.class).stream()
                        .map(from -> DynamicTest.dynamicTest(move.name() + " from " + from, () -> check(move, from))));
    }

    private static void check(Move move, AutomobileStatus from) {
        Automobile car = Cars.in(from);
        long revision = car.revision();
        AutomobileStatus to = move.steps().get(from);
        if (to == null) {
            assertThatExceptionOfType(IllegalMove.class)
                    .isThrownBy(() -> move.step().apply(car))
                    .withMessageContaining("is " + from)
                    .satisfies(
                            refusal -> assertThat(refusal.problemProperties()).containsEntry("currentStatus", from));
            assertThat(car.revision()).isEqualTo(revision);
            assertThat(car.status()).isEqualTo(from);
        } else {
            assertThat(move.step().apply(car)).isNotNull();
            assertThat(car.status()).isEqualTo(to);
            assertThat(car.revision()).isEqualTo(from == to ? revision : revision + 1);
        }
    }

    @Test
    void startsWithTheFirstRevision() {
        Automobile car = Cars.registered(IN_STOCK);

        assertThat(car.revision()).isEqualTo(1);
        assertThat(car.changedAt()).isEqualTo(NOW);
        assertThat(car.isSoldByUs()).isFalse();
    }

    @Test
    void doesNotComeIntoStockSold() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cars.registration(SOLD));
    }

    @Test
    void isNotOfferedWithoutAPrice() {
        Registration unpriced = new Registration(
                VinClaim.standard(Cars.VIN, null), IN_STOCK, Purpose.SALE, Particulars.unknown(Condition.NEW), null);
        Automobile car = Automobile.register(unpriced.vin().accept(), unpriced, Cars.F150, NOW)
                .automobile();
        car = car.startPreparation(NOW).automobile();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(offering(car)).withMessageContaining("needs a price");
    }

    @Test
    void isNotOfferedWhileItIsInTheRentalFleet() {
        Registration rental = new Registration(
                VinClaim.standard(Cars.VIN, null), IN_STOCK, Purpose.RENTAL_FLEET, Cars.particulars(), null);
        Automobile car = Automobile.register(rental.vin().accept(), rental, Cars.F150, NOW)
                .automobile();
        car = car.startPreparation(NOW).automobile();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(offering(car)).withMessageContaining("rental fleet");
    }

    private static ThrowingCallable offering(Automobile car) {
        return () -> {
            var unused = car.offer(NOW);
        };
    }

    @Test
    void isDelistedUnlessASaleHoldsItAndNotGoneYet() {
        for (AutomobileStatus status : AutomobileStatus.values()) {
            Automobile car = Cars.in(status);
            if (status == RESERVED || status == SOLD) {
                assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> {
                    var unused = car.delist("Scrapped", NOW);
                });
            } else {
                AutomobileChange change = car.delist("Scrapped", NOW);
                assertThat(change.kind()).isEqualTo(Kind.DELISTED);
                assertThat(change.reason()).isEqualTo("Scrapped");
                assertThat(car.isInStock()).isFalse();
            }
        }
    }

    @Test
    void comesBackAfterItWasDelistedWithItsRevisionsGoingOn() {
        Automobile car = Cars.in(AVAILABLE);
        long revision = car.delist(null, NOW).automobile().revision();

        AutomobileChange change = car.buyBack(Cars.registration(IN_STOCK), Cars.F150, NOW);

        assertThat(change.kind()).isEqualTo(Kind.BOUGHT_BACK);
        assertThat(car.isDelisted()).isFalse();
        assertThat(car.status()).isEqualTo(IN_STOCK);
        assertThat(car.revision()).isEqualTo(revision + 1);
    }

    @Test
    void cannotBeRegisteredAgainWhileItIsInStock() {
        for (AutomobileStatus status : EnumSet.complementOf(EnumSet.of(DELIVERED))) {
            Automobile car = Cars.in(status);
            assertThatExceptionOfType(VinAlreadyRegistered.class).isThrownBy(() -> {
                var unused = car.buyBack(Cars.registration(IN_STOCK), Cars.F150, NOW);
            });
        }
    }
}
