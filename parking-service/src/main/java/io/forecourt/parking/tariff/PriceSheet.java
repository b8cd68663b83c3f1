package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.PricePoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What parking at a site costs, for people to read.
 *
 * @param tariff null where the site takes none, which makes it free of charge
 * @param timeZone whose clocks count
 * @param inForce null where nothing has to be paid for yet
 * @param prices of the first step and of whole hours, up to a day or the maximum stay, and of that; of the version in force
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
                .map(scale -> toRead(PriceCurve.of(scale, published.stepMinutes()), minutes(scale, published)))
                .toList();
    }

    private static LongStream minutes(TariffDocument.Scale scale, TariffDocument published) {
        var ends = Stream.of(published.stepMinutes(), scale.maximumMinutes())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue);
        var hours = LongStream.rangeClosed(1, 24).map(hour -> 60 * hour);
        return LongStream.concat(ends, hours).distinct().sorted();
    }

    /** So long costs what the first step that is over by then, or later, does; of what the curve does not reach nothing is said. */
    private static PriceCurve toRead(PriceCurve curve, LongStream minutes) {
        var points = minutes.mapToObj(Duration::ofMinutes)
                .flatMap(time -> curve.points().stream()
                        .filter(point -> point.paid().compareTo(time) >= 0)
                        .limit(1)
                        .map(point -> new PricePoint(time, point.cents())))
                .toList();
        return new PriceCurve(curve.vehicle(), curve.user(), points);
    }
}
