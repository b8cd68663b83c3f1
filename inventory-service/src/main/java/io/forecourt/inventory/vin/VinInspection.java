package io.forecourt.inventory.vin;

import io.forecourt.inventory.vin.VinFinding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about a text that is meant to be a VIN.
 *
 * @param text in canonical form, however wrong
 * @param legacy inspected by the rules for vehicles before model year 1981 and for trailers
 */
public record VinInspection(String text, boolean legacy, List<VinFinding> findings) {

    public VinInspection {
        findings = List.copyOf(findings);
    }

    /** True when no manager's reason can make this VIN acceptable. */
    public boolean isRefused() {
        return has(Severity.ERROR);
    }

    public boolean needsOverride() {
        return has(Severity.NEEDS_OVERRIDE);
    }

    public List<VinFinding> warnings() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
    }

    /**
     * The VIN, if it may be used.
     *
     * @param overrideReason why a manager takes it in spite of its check digit
     * @throws InvalidVin if it is refused, or needs a reason and there is none
     */
    public Vin accept(@Nullable String overrideReason) {
        boolean overridden = overrideReason != null && !overrideReason.isBlank();
        if (isRefused() || (needsOverride() && !overridden)) {
            throw new InvalidVin(this);
        }
        return new Vin(text);
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
