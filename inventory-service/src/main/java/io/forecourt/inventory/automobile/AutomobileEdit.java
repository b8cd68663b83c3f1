package io.forecourt.inventory.automobile;

import io.forecourt.inventory.model.VehicleModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How an automobile shall be described from now on. */
public record AutomobileEdit(VehicleModel model, Purpose purpose, Particulars particulars) {

    List<FieldChange> changesOf(Automobile automobile) {
        Stream<FieldChange> own = Stream.of(
                FieldChange.of("model", nameOf(automobile.model()), nameOf(model)),
                FieldChange.of("purpose", automobile.purpose(), purpose));
        return Stream.concat(
                        own.filter(change -> !Objects.equals(change.from(), change.to())),
                        automobile.particulars().changesTo(particulars))
                .toList();
    }

    private static String nameOf(VehicleModel model) {
        return model.manufacturer().name() + " " + model.name();
    }
}
