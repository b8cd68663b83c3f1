package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stays cost by a version of a tariff. Never changes, so one serves all threads for as long as the version does. */
public final class Pricing {

    /** No stay is priced that ends later after its beginning. */
    public static final Duration HORIZON = Duration.ofDays(366);

    private final Tariff tariff;
    private final PaidCalendar calendar;
    private final Map<VehicleClass, Map<UserClass, Ladder>> ladders = new EnumMap<>(VehicleClass.class);

    /**
     * By a tariff in which nothing is wrong.
     *
     * @throws UnsoundTariff otherwise, with all that is
     */
    public Pricing(Tariff tariff) {
        var findings = TariffCheck.of(tariff);
        if (!findings.isEmpty()) {
            throw new UnsoundTariff(findings);
        }
        this.tariff = tariff;
        this.calendar = new PaidCalendar(tariff);
        for (var scale : tariff.scales()) {
            ladders.computeIfAbsent(scale.vehicle(), vehicle -> new EnumMap<>(UserClass.class))
                    .put(scale.user(), new Ladder(scale, tariff.stepMinutes()));
        }
    }

    /**
     * Of buying paid time, as on the street. It is rounded up to whole steps and ends where the last of them does, even if
     * free time follows; free time in between prolongs the stay.
     *
     * @param start when the stay begins, also in free time
     * @param paidTime how long windows shall be open meanwhile, more than nothing
     */
    public Answer lasting(Parker parker, Instant start, Duration paidTime) {
        if (!paidTime.isPositive()) {
            throw new IllegalArgumentException("One buys more time than " + paidTime);
        }
        var ladder = ladderFor(parker);
        if (ladder == null) {
            return notAdmitted(parker);
        }
        var begun = ladder.rightFor(parker.carried().paid());
        if (ladder.isTooLong(begun, paidTime)) {
            return tooLong(ladder);
        }
        if (paidTime.compareTo(HORIZON) > 0) {
            return endsTooLate();
        }
        var right = ladder.rightFor(begun.plus(paidTime)).minus(begun);
        var time = calendar.meter(start, start.plus(HORIZON), right);
        return time.paid().equals(right)
                ? new Bill(ladder, parker.carried(), time).quote(tariff, start, paidTime)
                : endsTooLate();
    }

    /**
     * Of the time between two instants, as of a reservation or of what has gone by of a stay. The last step is paid as a
     * whole, and ends with the stay.
     *
     * @param to not before {@code from}
     */
    public Answer between(Parker parker, Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A stay ends after it begins, not as " + from + " to " + to);
        }
        var ladder = ladderFor(parker);
        if (ladder == null) {
            return notAdmitted(parker);
        }
        if (to.isAfter(from.plus(HORIZON))) {
            return endsTooLate();
        }
        var time = calendar.meter(from, to, HORIZON);
        return ladder.isTooLong(ladder.rightFor(parker.carried().paid()), time.paid())
                ? tooLong(ladder)
                : new Bill(ladder, parker.carried(), time).quote(tariff, from, time.paid());
    }

    /** What time costs if it is all on one day, as {@link PricePoint#curve} says; nothing for those who may not park. */
    public List<PricePoint> curve(VehicleClass vehicle, UserClass user) {
        var ladder = ladderFor(new Parker(vehicle, user));
        return ladder == null ? List.of() : PricePoint.curve(ladder.scale(), tariff.stepMinutes());
    }

    /** The least that is sold: the free minutes that are left, and a step. */
    Answer firstStep(Parker parker, Instant start) {
        var ladder = ladderFor(parker);
        return ladder == null
                ? notAdmitted(parker)
                : lasting(
                        parker,
                        start,
                        ladder.untilAStepIsOver(ladder.rightFor(parker.carried().paid())));
    }

    long version() {
        return tariff.version();
    }

    private @Nullable Ladder ladderFor(Parker parker) {
        var ofTheVehicle = ladders.getOrDefault(parker.vehicle(), Map.of());
        var own = ofTheVehicle.get(parker.user());
        return own == null ? ofTheVehicle.get(UserClass.VISITOR) : own;
    }

    private static Refused notAdmitted(Parker parker) {
        return new Refused(
                Refused.Reason.VEHICLE_NOT_ADMITTED,
                "There is no price for %s and %s here.".formatted(parker.vehicle(), parker.user()));
    }

    private static Refused tooLong(Ladder ladder) {
        return new Refused(
                Refused.Reason.LONGER_THAN_THE_MAXIMUM,
                "One may stay %s minutes at most, counted while parking has to be paid for."
                        .formatted(ladder.scale().maximumMinutes()));
    }

    private static Refused endsTooLate() {
        return new Refused(
                Refused.Reason.ENDS_TOO_LATE,
                "The stay would end more than %s days after its beginning.".formatted(HORIZON.toDays()));
    }
}
