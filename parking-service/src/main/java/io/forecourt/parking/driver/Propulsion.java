package io.forecourt.parking.driver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a vehicle has a combustion engine, as far as its class depends on it. */
public enum Propulsion {
    /** Also of a hybrid, whether it can be plugged in or not. */
    COMBUSTION,
    /** By nothing else, also from hydrogen. */
    ELECTRIC;

    private static final Set<String> WITHOUT_COMBUSTION = Set.of("ELECTRIC", "HYDROGEN");

    /** By what inventory says an automobile runs on; absent where it says nothing. */
    static @Nullable Propulsion byFuel(@Nullable String fuel) {
        if (fuel == null) {
            return null;
        }
        return WITHOUT_COMBUSTION.contains(fuel) ? ELECTRIC : COMBUSTION;
    }
}
