package io.forecourt.inventory.vin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something odd about an accepted VIN that people should look at.
 *
 * @param code stable: CHECK_DIGIT, CHECK_DIGIT_OVERRIDDEN or MODEL_YEAR
 */
public record VinWarning(String code, String detail) {

    /** What is odd about a VIN that was held to these rules, for a vehicle of that model year. */
    public static List<VinWarning> of(VinClaim claim, @Nullable Integer modelYear) {
        if (claim.rules() != VinClaim.Rules.STANDARD) {
            return List.of();
        }
        VinInspection inspection = VinRules.inspect(claim.text());
        List<VinWarning> warnings = new ArrayList<>();
        for (VinFinding finding : inspection.warnings()) {
            warnings.add(new VinWarning(finding.code().name(), finding.detail()));
        }
        if (inspection.needsOverride()) {
            warnings.add(new VinWarning(
                    "CHECK_DIGIT_OVERRIDDEN",
                    "The check digit does not fit; taken because: " + claim.overrideReason()));
        }
        if (modelYear != null) {
            otherYears(inspection.text(), modelYear).ifPresent(warnings::add);
        }
        return warnings;
    }

    private static Optional<VinWarning> otherYears(String vin, int modelYear) {
        List<Integer> years =
                Region.isNorthAmerican(vin) ? ModelYearCode.years(vin, ModelYearCode.LAST_YEAR) : List.of();
        if (years.isEmpty() || years.contains(modelYear)) {
            return Optional.empty();
        }
        String meant = years.reversed().stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return Optional.of(new VinWarning(
                "MODEL_YEAR", "Position 10 of the VIN stands for " + meant + ", not for " + modelYear + "."));
    }
}
