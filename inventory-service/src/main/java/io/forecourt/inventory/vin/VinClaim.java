package io.forecourt.inventory.vin;

import io.forecourt.inventory.vin.VinFinding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody says is a vehicle's VIN, and the rules it is to be held to.
 *
 * @param overrideReason why a manager takes it in spite of its check digit
 */
public record VinClaim(String text, Rules rules, @Nullable String overrideReason) {

    /** What a VIN is held to. */
    public enum Rules {
        /** A vehicle of model year 1981 or later. */
        STANDARD,
        /** A vehicle before model year 1981, or a trailer. */
        LEGACY,
        /** Another system's word is taken for it: any text of 1 to 17 characters. */
        ANY_TEXT
    }

    public static VinClaim standard(String text, @Nullable String overrideReason) {
        return new VinClaim(text, Rules.STANDARD, overrideReason);
    }

    public static VinClaim legacy(String text) {
        return new VinClaim(text, Rules.LEGACY, null);
    }

    public static VinClaim anyText(String text) {
        return new VinClaim(text, Rules.ANY_TEXT, null);
    }

    /** True when only the reason that was given makes it acceptable. */
    public boolean isOverridden() {
        return rules == Rules.STANDARD
                && overrideReason != null
                && VinRules.inspect(text).needsOverride();
    }

    /** @throws InvalidVin if the rules refuse it */
    public Vin accept() {
        return switch (rules) {
            case STANDARD -> VinRules.inspect(text).accept(overrideReason);
            case LEGACY -> VinRules.inspectLegacy(text).accept(null);
            case ANY_TEXT ->
                Vin.of(text)
                        .orElseThrow(() -> new InvalidVin(List.of(new VinFinding(
                                VinFinding.Code.LENGTH, Severity.ERROR, "A VIN has 1 to 17 printable characters."))));
        };
    }
}
