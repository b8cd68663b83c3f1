package io.forecourt.inventory.vin.web;

import io.forecourt.inventory.vin.Region;
import io.forecourt.inventory.vin.VinDescription;
import io.forecourt.inventory.vin.VinFinding;
import io.forecourt.inventory.vin.VinInspection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param vin in canonical form
 * @param acceptable true if an automobile can be registered with it
 * @param needsOverride true if a manager has to say why it is right
 * @param modelYears what position 10 can mean, newest first; only in North America
 */
record VinResponse(
        String vin,
        boolean acceptable,
        boolean needsOverride,
        List<VinFinding> findings,
        @Nullable Region region,
        @Nullable String manufacturer,
        List<Integer> modelYears) {

    static VinResponse of(VinInspection inspection, Optional<VinDescription> description) {
        return new VinResponse(
                inspection.text(),
                !inspection.isRefused(),
                inspection.needsOverride(),
                inspection.findings(),
                description.flatMap(VinDescription::region).orElse(null),
                description.flatMap(VinDescription::manufacturer).orElse(null),
                description.map(VinDescription::modelYears).orElse(List.of()));
    }
}
