package io.forecourt.parking.tariff.engine;

import java.util.List;

/** A tariff was to be priced with that {@link TariffCheck} finds something wrong with. */
public final class UnsoundTariff extends RuntimeException {

    private final transient List<Finding> findings;

    UnsoundTariff(List<Finding> findings) {
        super("The tariff is not sound: " + findings);
        this.findings = List.copyOf(findings);
    }

    /** All that is wrong. */
    public List<Finding> findings() {
        return findings;
    }
}
