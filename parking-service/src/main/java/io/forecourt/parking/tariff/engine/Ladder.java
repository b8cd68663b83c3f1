package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sound scale, ready to count with. It counts in steps, of which the first begins when the free minutes are over; one
 * that has begun is paid for as a whole.
 */
final class Ladder {

    private static final int HOUR_MINUTES = 60;

    private final Scale scale;
    private final int stepMinutes;
    private final long stepSeconds;
    private final Duration free;
    private final @Nullable Duration maximum;
    private final List<Rung> rungs;

    Ladder(Scale scale, int stepMinutes) {
        this.scale = scale;
        this.stepMinutes = stepMinutes;
        stepSeconds = Duration.ofMinutes(stepMinutes).toSeconds();
        free = Duration.ofMinutes(scale.freeMinutes());
        maximum = scale.maximumMinutes() == null ? null : Duration.ofMinutes(scale.maximumMinutes());
        rungs = scale.freeOfCharge() ? List.of(Rung.openEnded(0)) : scale.ladder();
    }

    Scale scale() {
        return scale;
    }

    /** Whether staying so much longer, free minutes included, is more than is allowed. */
    boolean isTooLong(Duration before, Duration more) {
        return maximum != null && more.compareTo(maximum.minus(before)) > 0;
    }

    /** How many steps have begun when so much time has gone by, the one that begins just then not included. */
    long stepsWithin(Duration paidTime) {
        var behindTheFree = paidTime.minus(free);
        if (behindTheFree.isNegative()) {
            return 0;
        }
        long begunSeconds = behindTheFree.getSeconds() + (behindTheFree.getNano() > 0 ? 1 : 0);
        return Math.ceilDiv(begunSeconds, stepSeconds);
    }

    /** What somebody gets who wants to stay so long: whole steps, unless the free minutes do. */
    Duration rightFor(Duration paidTime) {
        return paidTime.compareTo(free) <= 0 ? paidTime : free.plusSeconds(stepsWithin(paidTime) * stepSeconds);
    }

    /** How much longer one stays until a first step is over, after whole steps or some free minutes. */
    Duration untilAStepIsOver(Duration sofar) {
        return free.minus(freeOf(sofar)).plusMinutes(stepMinutes);
    }

    /** How much of it is within the free first minutes. */
    Duration freeOf(Duration paidTime) {
        return paidTime.compareTo(free) < 0 ? paidTime : free;
    }

    /**
     * What the first steps cost together, without a cap. It is exact at the end of every rung; within one it is rounded down
     * to a cent, always of the sum from the first step on, so that no way of buying them makes a difference.
     */
    long cents(long steps) {
        long centMinutes = 0;
        long left = steps;
        for (int i = 0; i < rungs.size() && left > 0; i++) {
            long on = Math.min(left, stepsOf(rungs.get(i)));
            centMinutes += on * stepMinutes * rungs.get(i).centsPerHour();
            left -= on;
        }
        return centMinutes / HOUR_MINUTES;
    }

    /** What the steps from one to before another cost, rung by rung. */
    List<Line> lines(long fromStep, long toStep) {
        List<Line> lines = new ArrayList<>(rungs.size());
        long at = 0;
        for (int i = 0; i < rungs.size() && at < toStep; i++) {
            long begins = Math.max(fromStep, at);
            at = Math.min(toStep, at + stepsOf(rungs.get(i)));
            if (begins < at) {
                lines.add(line(i, begins, at));
            }
        }
        return lines;
    }

    private Line line(int rung, long fromStep, long toStep) {
        var time = Duration.ofSeconds((toStep - fromStep) * stepSeconds);
        return scale.freeOfCharge()
                ? new Line.Free(Line.Why.FREE_OF_CHARGE, time, null)
                : new Line.Charged(rung + 1, time, rungs.get(rung).centsPerHour(), cents(toStep) - cents(fromStep));
    }

    /** How much of that a day's cap leaves to pay, when something has been paid for the day before. */
    long capped(long cents, LocalDate day, Carried carried) {
        var cap = scale.dayCapCents();
        return cap == null ? cents : Math.min(cents, Math.max(0, cap - carried.centsOn(day)));
    }

    /** What so much time costs if it is all on one day. */
    long centsInADay(Duration paidTime) {
        return capped(cents(stepsWithin(paidTime)), LocalDate.EPOCH, Carried.NOTHING);
    }

    private long stepsOf(Rung rung) {
        return rung.minutes() == null ? Integer.MAX_VALUE : rung.minutes() / stepMinutes;
    }
}
