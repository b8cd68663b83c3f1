package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.PricePoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parking at a site costs, for people to read.
 *
 * @param tariff null where the site takes none, which makes it free of charge
 * @param timeZone whose clocks count
 * @param inForce null where nothing has to be paid for yet
 * @param prices of whole hours, up to a day or the maximum stay, and of that; of the version in force
 * @param nextStartsAt when another version comes into force; null where none is published
 */
public record PriceSheet(
        @Nullable OperatorTariff tariff,
        String timeZone,
        @Nullable TariffVersion inForce,
        List<PriceCurve> prices,
        @Nullable Instant nextStartsAt) {

    static PriceSheet freeOfCharge(String timeZone) {
        return new PriceSheet(null, timeZone, null, List.of(), null);
    }

    static PriceSheet of(
            OperatorTariff tariff, String timeZone, @Nullable TariffVersion inForce, @Nullable Instant nextStartsAt) {
        return new PriceSheet(
                tariff, timeZone, inForce, inForce == null ? List.of() : prices(inForce.document()), nextStartsAt);
    }

    static List<PriceCurve> prices(TariffDocument published) {
        return published.scales().stream()
                .map(scale -> byHours(PriceCurve.of(scale, published.stepMinutes()), scale.maximumMinutes()))
                .toList();
    }

    /** An hour costs what the first step that is over by then, or later, does. */
    private static PriceCurve byHours(PriceCurve curve, @Nullable Integer maximumMinutes) {
        List<PricePoint> hours = new ArrayList<>();
        for (var point : curve.points()) {
            for (var hour = hour(hours); point.paid().compareTo(hour) >= 0; hour = hour(hours)) {
                hours.add(new PricePoint(hour, point.cents()));
            }
        }
        var last = curve.points().getLast();
        if (maximumMinutes != null && last.paid().toMinutes() == maximumMinutes && maximumMinutes % 60 != 0) {
            hours.add(last);
        }
        return new PriceCurve(curve.vehicle(), curve.user(), hours);
    }

    private static Duration hour(List<PricePoint> before) {
        return Duration.ofHours(before.size() + 1L);
    }
}
