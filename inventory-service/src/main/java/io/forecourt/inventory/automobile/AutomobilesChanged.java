package io.forecourt.inventory.automobile;

import java.util.List;

/** Automobiles changed; told in the transaction that changes them, after they were written. */
public record AutomobilesChanged(List<AutomobileChange> changes) {

    public AutomobilesChanged {
        changes = List.copyOf(changes);
    }
}
