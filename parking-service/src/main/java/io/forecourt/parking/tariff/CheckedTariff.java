package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Finding;
import java.util.List;

/**
 * What there is to say of a document before it is published.
 *
 * @param findings everything that is wrong, with pointers into the document; empty when it is sound
 * @param curves of the scales that are sound by themselves
 */
public record CheckedTariff(List<Finding> findings, List<PriceCurve> curves) {

    public static CheckedTariff of(TariffDocument document) {
        var findings = EngineTariff.findings(document);
        return new CheckedTariff(findings, PriceCurve.of(document, findings));
    }
}
