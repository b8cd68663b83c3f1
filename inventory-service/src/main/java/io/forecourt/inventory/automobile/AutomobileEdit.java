package io.forecourt.inventory.automobile;

import io.forecourt.inventory.model.VehicleModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an automobile shall be described from now on.
 *
 * @param purchaseCost what we paid for it: for staff only
 */
public record AutomobileEdit(
        VehicleModel model,
        Purpose purpose,
        Particulars particulars,
        @Nullable Money purchaseCost) {

    static AutomobileEdit of(Automobile automobile) {
        return new AutomobileEdit(
                automobile.model(), automobile.purpose(), automobile.particulars(), automobile.purchaseCost());
    }

    AutomobileEdit ofModel(VehicleModel other) {
        return new AutomobileEdit(other, purpose, particulars, purchaseCost);
    }

    /** With what is stated now, and the rest as it is. */
    public AutomobileEdit described(StatedParticulars stated) {
        return new AutomobileEdit(model, purpose, stated.over(particulars), purchaseCost);
    }

    AutomobileEdit costing(@Nullable Money cost) {
        return new AutomobileEdit(model, purpose, particulars, cost);
    }

    List<FieldChange> changesOf(Automobile automobile) {
        Stream<FieldChange> own = Stream.of(
                FieldChange.of("model", nameOf(automobile.model()), nameOf(model)),
                FieldChange.of("purpose", automobile.purpose(), purpose));
        return Stream.concat(
                        own.filter(change -> !Objects.equals(change.from(), change.to())),
                        Stream.concat(automobile.particulars().changesTo(particulars), costChange(automobile)))
                .toList();
    }

    /** Without the amounts: histories are read by people who may not know them. */
    private Stream<FieldChange> costChange(Automobile automobile) {
        return Objects.equals(automobile.purchaseCost(), purchaseCost)
                ? Stream.of()
                : Stream.of(new FieldChange("purchaseCost", null, null));
    }

    private static String nameOf(VehicleModel model) {
        return model.manufacturer().name() + " " + model.name();
    }
}
