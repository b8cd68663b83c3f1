package io.forecourt.inventory.vin;

import java.util.List;
import java.util.Optional;

/**
 * What a VIN tells about its vehicle without asking anyone. All of it is a hint.
 *
 * @param manufacturer from the first three characters, where our table knows them
 * @param modelYears newest first; empty outside North America, where position 10 means nothing
 */
public record VinDescription(Optional<Region> region, Optional<String> manufacturer, List<Integer> modelYears) {

    private static final VinDescription NOTHING = new VinDescription(Optional.empty(), Optional.empty(), List.of());

    /**
     * @param currentYear model years are ahead of the calendar, by one at most
     */
    public static VinDescription of(Vin vin, int currentYear) {
        String text = vin.value();
        if (VinRules.inspect(text).isRefused()) {
            return NOTHING;
        }
        List<Integer> years = Region.isNorthAmerican(text) ? ModelYearCode.years(text, currentYear + 1) : List.of();
        return new VinDescription(Region.of(text), WorldManufacturers.named(text), years);
    }
}
