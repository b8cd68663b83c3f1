package io.forecourt.inventory.automobile;

import static io.forecourt.inventory.automobile.AutomobileStatus.AVAILABLE;
import static io.forecourt.inventory.automobile.AutomobileStatus.IN_STOCK;
import static io.forecourt.inventory.automobile.AutomobileStatus.RESERVED;
import static io.forecourt.inventory.automobile.Cars.NOW;
import static io.forecourt.inventory.automobile.Cars.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.inventory.model.Models;
import org.junit.jupiter.api.Test;

class AutomobileEditTests {

    private static final StatedParticulars NOTHING =
            new StatedParticulars(null, null, null, null, null, null, null, null, null, null, null, null);

    @Test
    void isNoChangeWhenNothingDiffers() {
        Automobile car = Cars.in(AVAILABLE);

        assertThat(car.edit(AutomobileEdit.of(car), NOW)).isEmpty();
        assertThat(car.edit(AutomobileEdit.of(car).described(NOTHING), NOW)).isEmpty();
        assertThat(car.revision()).isEqualTo(1);
    }

    @Test
    void tellsWhatBecameOfWhat() {
        Automobile car = Cars.in(AVAILABLE);
        StatedParticulars cheaper = new StatedParticulars(
                null, "Red", null, null, null, new Money(2_400_050, USD), null, null, null, null, null, null);
        AutomobileEdit edit = AutomobileEdit.of(car).described(cheaper).ofModel(Models.named("Ford", "F-250"));

        AutomobileChange change = car.edit(edit, NOW).orElseThrow();

        assertThat(change.fields())
                .containsExactly(
                        new FieldChange("model", "Ford F-150", "Ford F-250"),
                        new FieldChange("color", "Blue", "Red"),
                        new FieldChange("price", "25000.00 USD", "24000.50 USD"));
        assertThat(car.revision()).isEqualTo(2);
    }

    @Test
    void neverTellsThePurchaseCost() {
        Automobile car = Cars.in(AVAILABLE);

        AutomobileChange change =
                car.edit(AutomobileEdit.of(car).costing(new Money(1, USD)), NOW).orElseThrow();

        assertThat(change.fields()).containsExactly(new FieldChange("purchaseCost", null, null));
        assertThat(car.purchaseCost()).isEqualTo(new Money(1, USD));
    }

    @Test
    void keepsAPriceWhileItIsForSale() {
        Automobile car = Cars.in(AVAILABLE);
        AutomobileEdit edit = new AutomobileEdit(Cars.F150, Purpose.SALE, Particulars.unknown(Condition.USED), null);

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> {
                    var unused = car.edit(edit, NOW);
                })
                .withMessageContaining("keeps a price");
        assertThat(Cars.in(IN_STOCK).edit(edit, NOW)).isPresent();
    }

    @Test
    void doesNotChangeItsPurposeWhileASaleHoldsIt() {
        Automobile car = Cars.in(RESERVED);
        AutomobileEdit edit = new AutomobileEdit(Cars.F150, Purpose.RENTAL_FLEET, Cars.particulars(), null);

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> {
            var unused = car.edit(edit, NOW);
        });
    }

    @Test
    void aFeedThatLeavesSomethingOpenWipesNothingOut() {
        assertThat(NOTHING.over(Cars.particulars())).isEqualTo(Cars.particulars());
        assertThat(NOTHING.alone()).isEqualTo(Particulars.unknown(Condition.USED));
    }
}
