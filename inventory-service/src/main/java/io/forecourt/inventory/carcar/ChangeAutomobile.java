package io.forecourt.inventory.carcar;

import io.forecourt.inventory.automobile.StatedParticulars;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is absent stays as it is. {@code sold}, which clients send, too, is left to the sales: their events decide, so
 * that a client that repeats what a sale has done does no harm, and none can undo it.
 */
record ChangeAutomobile(
        @Size(max = 100) @Nullable String color,
        @Min(1886) @Max(9999) @Nullable Integer year) implements CarCarRequest {

    StatedParticulars toStatement() {
        return new StatedParticulars(year, color, null, null, null, null, null, null, null, null, null, null);
    }
}
