package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.Quote;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Prices by documents that nobody has published, nor even stored. */
public final class TryingTariffs {

    private TryingTariffs() {}

    /**
     * Of paid time that would be bought.
     *
     * @param zone whose clocks would count
     * @throws TariffNotSound when something is wrong with the document
     * @throws StayRefused when one might not park so
     */
    public static Quote lasting(TariffDocument document, ZoneId zone, Parker parker, Instant start, Duration paidTime) {
        return pricing(document, zone).lasting(parker, start, paidTime).orElseThrow(StayRefused::new);
    }

    private static Pricing pricing(TariffDocument document, ZoneId zone) {
        var findings = EngineTariff.findings(document);
        if (!findings.isEmpty()) {
            throw new TariffNotSound(findings);
        }
        return new Pricing(EngineTariff.of(document, 0, zone, EngineTariff.ANY_CURRENCY));
    }
}
