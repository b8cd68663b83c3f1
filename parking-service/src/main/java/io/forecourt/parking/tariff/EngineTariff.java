package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.TariffDocument.Window;
import io.forecourt.parking.tariff.engine.Finding;
import io.forecourt.parking.tariff.engine.Holiday;
import io.forecourt.parking.tariff.engine.PaidWindow;
import io.forecourt.parking.tariff.engine.PostParkingCharge;
import io.forecourt.parking.tariff.engine.RefundTerms;
import io.forecourt.parking.tariff.engine.Rung;
import io.forecourt.parking.tariff.engine.Scale;
import io.forecourt.parking.tariff.engine.Tariff;
import io.forecourt.parking.tariff.engine.TariffCheck;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a document says, as the engine knows it. */
final class EngineTariff {

    static final Currency ANY_CURRENCY = Currency.getInstance("XXX");
    private static final ZoneId ANY_ZONE = ZoneId.of("UTC");

    private EngineTariff() {}

    static Tariff of(TariffDocument document, long versionId, ZoneId zone, Currency currency) {
        Map<DayOfWeek, List<PaidWindow>> week = new EnumMap<>(DayOfWeek.class);
        document.windows().forEach((day, windows) -> week.put(day, windows(windows)));
        return new Tariff(
                versionId,
                zone,
                currency,
                document.stepMinutes(),
                week,
                document.holidays().stream().map(EngineTariff::holiday).toList(),
                document.scales().stream().map(EngineTariff::scale).toList(),
                document.postParkingCharges().stream()
                        .map(charge -> new PostParkingCharge(charge.vehicle(), charge.cents()))
                        .toList());
    }

    /** Everything that is wrong with a document: neither the clocks nor the currency of a sound one can be. */
    static List<Finding> findings(TariffDocument document) {
        return TariffCheck.of(of(document, 0, ANY_ZONE, ANY_CURRENCY));
    }

    static RefundTerms refundTerms(TariffDocument document) {
        var terms = document.terms();
        return new RefundTerms(Duration.ofSeconds(terms.cancelWithinSeconds()), terms.earlyStop());
    }

    static Duration noReturn(TariffDocument document) {
        return Duration.ofMinutes(document.terms().noReturnMinutes());
    }

    static Scale scale(TariffDocument.Scale scale) {
        var ladder = scale.ladder().stream()
                .map(rung -> new Rung(rung.minutes(), rung.centsPerHour()))
                .toList();
        return new Scale(
                scale.vehicle(),
                scale.user(),
                scale.freeOfCharge(),
                ladder,
                scale.freeMinutes(),
                scale.maximumMinutes(),
                scale.dayCapCents());
    }

    private static Holiday holiday(TariffDocument.Holiday holiday) {
        return new Holiday(holiday.name(), holiday.first(), holiday.last(), windows(holiday.windows()));
    }

    private static List<PaidWindow> windows(List<Window> windows) {
        return windows.stream()
                .map(window -> new PaidWindow(
                        LocalTime.parse(window.from()),
                        window.to().equals(Window.MIDNIGHT) ? LocalTime.MIDNIGHT : LocalTime.parse(window.to())))
                .toList();
    }
}
