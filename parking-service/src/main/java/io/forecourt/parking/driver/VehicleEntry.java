package io.forecourt.parking.driver;

import org.jspecify.annotations.Nullable;

/**
 * What a driver says of a vehicle of theirs.
 *
 * @param name they call it by; of a bought car make and model where absent
 * @param build what is absent in it is as it is known of a bought car
 */
public record VehicleEntry(@Nullable String name, Plate plate, Build build) {

    /** Cleans the name; a blank one is none. */
    public VehicleEntry {
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
