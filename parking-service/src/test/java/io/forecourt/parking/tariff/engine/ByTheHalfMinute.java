package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prices as somebody would who stands beside the car, looks at the clock on the wall every half minute, and pays for each
 * step when it begins. Slow, and without any of the engine's thoughts.
 */
final class ByTheHalfMinute {

    private static final Duration TICK = Duration.ofSeconds(30);

    private final AnyStay stay;
    private final OwedByTheMinute owed;
    private final int free;
    private final int step;
    private final long carried;
    private long counted;
    private Instant at;

    private final Map<LocalDate, Long> centsByDay = new HashMap<>();
    final Map<Integer, Long> centsByRung = new HashMap<>();
    final Map<String, Duration> freeBecauseOf = new HashMap<>();

    ByTheHalfMinute(AnyStay stay) {
        this.stay = stay;
        this.owed = new OwedByTheMinute(stay.scale().ladder());
        this.at = stay.start();
        this.free = stay.scale().freeMinutes() * 2;
        this.step = stay.tariff().stepMinutes() * 2;
        this.carried = stay.parker().carried().paid().dividedBy(TICK);
    }

    /** Until so much has been paid for, and the step that has begun is over; false where that is not allowed. */
    boolean stand(Duration asked) {
        if (isTooLong(asked.dividedBy(TICK))) {
            return false;
        }
        while (counted < asked.dividedBy(TICK) || isWithinAStep()) {
            look();
        }
        return true;
    }

    /** Until then; false where that is not allowed. */
    boolean standUntil(Instant end) {
        while (at.isBefore(end)) {
            look();
        }
        return !isTooLong(counted);
    }

    Map<LocalDate, Long> centsByDay() {
        centsByDay.values().removeIf(cents -> cents == 0);
        return centsByDay;
    }

    Instant end() {
        return at;
    }

    Duration counted() {
        return TICK.multipliedBy(counted);
    }

    long cents() {
        return centsByDay.values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean isTooLong(long ticks) {
        var maximum = stay.scale().maximumMinutes();
        return maximum != null && carried + ticks > 2L * maximum;
    }

    private boolean isWithinAStep() {
        return carried + counted > free && (carried + counted - free) % step != 0;
    }

    private void look() {
        var clock = at.atZone(stay.tariff().zone());
        var holiday = stay.tariff().holidays().stream()
                .filter(some -> !clock.toLocalDate().isBefore(some.first()))
                .filter(some -> !clock.toLocalDate().isAfter(some.last()))
                .findFirst();
        var windows = holiday.map(Holiday::windows)
                .orElse(stay.tariff().windows().getOrDefault(clock.getDayOfWeek(), List.of()));
        if (windows.stream().noneMatch(window -> isIn(window, clock))) {
            free(holiday.map(Holiday::name).orElse("OUTSIDE_WINDOWS"), 1);
        } else {
            count(clock.toLocalDate());
        }
        at = at.plus(TICK);
    }

    private static boolean isIn(PaidWindow window, ZonedDateTime clock) {
        var time = clock.toLocalTime();
        boolean untilMidnight = window.to().toSecondOfDay() == 0;
        return !time.isBefore(window.from()) && (untilMidnight || time.isBefore(window.to()));
    }

    private void count(LocalDate day) {
        long position = carried + counted;
        if (position < free) {
            free("FIRST_MINUTES", 1);
        } else if ((position - free) % step == 0) {
            pay(day, (position - free) / 2);
        }
        counted++;
    }

    private void pay(LocalDate day, long minute) {
        if (stay.scale().freeOfCharge()) {
            free("FREE_OF_CHARGE", step);
            return;
        }
        long price = owed.after(minute + step / 2) - owed.after(minute);
        centsByRung.merge(owed.rungAt(minute) + 1, price, Long::sum);
        var cap = stay.scale().dayCapCents();
        long before = centsByDay.getOrDefault(day, 0L)
                + stay.parker().carried().centsByDay().getOrDefault(day, 0L);
        centsByDay.merge(day, cap == null ? price : Math.max(0, Math.min(price, cap - before)), Long::sum);
    }

    private void free(String why, int ticks) {
        freeBecauseOf.merge(why, TICK.multipliedBy(ticks), Duration::plus);
    }
}
