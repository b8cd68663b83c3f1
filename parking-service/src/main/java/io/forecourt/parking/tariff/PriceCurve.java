package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Finding;
import io.forecourt.parking.tariff.engine.PricePoint;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.util.ArrayList;
import java.util.List;

/** What time costs by a scale, at the end of each step, if it is all on one day. */
public record PriceCurve(VehicleClass vehicle, UserClass user, List<PricePoint> points) {

    /** Of those scales of a document with which, and with whose step, nothing is wrong. */
    static List<PriceCurve> of(TariffDocument document, List<Finding> findings) {
        List<PriceCurve> curves = new ArrayList<>();
        for (int i = 0; i < document.scales().size(); i++) {
            var within = "/scales/" + i + "/";
            var scale = document.scales().get(i);
            if (findings.stream()
                    .map(Finding::pointer)
                    .noneMatch(at -> at.equals("/stepMinutes") || at.startsWith(within))) {
                curves.add(of(scale, document.stepMinutes()));
            }
        }
        return curves;
    }

    /** @throws IllegalArgumentException if something is wrong with the scale */
    static PriceCurve of(TariffDocument.Scale scale, int stepMinutes) {
        return new PriceCurve(scale.vehicle(), scale.user(), PricePoint.curve(EngineTariff.scale(scale), stepMinutes));
    }
}
