package io.forecourt.parking.tariff.engine;

import java.util.List;
import java.util.Objects;

/**
 * Whether a scale is one. Every rung is a multiple of the step long, so that no step stands on two, and costs whole cents as
 * a whole, so that what is published of it is what is paid; a step of it need not: 7.50 € an hour by quarters is fine.
 */
final class ScaleCheck {

    private static final int YEAR_MINUTES = 366 * 24 * 60;
    private static final int LEAST_MAXIMUM_WITH_A_CARD = 12 * 60;

    private final Scale scale;
    private final int step;
    private final Findings findings = new Findings();

    private ScaleCheck(Scale scale, int step) {
        this.scale = scale;
        this.step = step;
    }

    /** With pointers that begin at the scale. */
    static List<Finding> of(Scale scale, int stepMinutes) {
        var check = new ScaleCheck(scale, stepMinutes);
        if (scale.freeOfCharge()) {
            check.isFree();
        } else {
            check.ladder();
            check.freeMinutesAndCap();
        }
        check.maximum();
        return check.findings.all();
    }

    private void isFree() {
        findings.require(scale.ladder().isEmpty(), "/ladder", "Who parks free of charge has no ladder.");
        findings.require(scale.freeMinutes() == 0, "/freeMinutes", "Who parks free of charge needs no free minutes.");
        findings.require(scale.dayCapCents() == null, "/dayCapCents", "Who parks free of charge needs no cap.");
    }

    private void ladder() {
        findings.require(!scale.ladder().isEmpty(), "/ladder", "The ladder has no rung.");
        for (int i = 0; i < scale.ladder().size(); i++) {
            rung("/ladder/" + i, scale.ladder().get(i), i == scale.ladder().size() - 1);
        }
    }

    private void rung(String pointer, Rung rung, boolean last) {
        var minutes = rung.minutes();
        if (minutes == null) {
            findings.require(last, pointer + "/minutes", "Only the last rung can be without an end.");
        } else {
            findings.require(
                    minutes > 0 && minutes <= YEAR_MINUTES && minutes % step == 0,
                    pointer + "/minutes",
                    "A rung is a multiple of the step of %s minutes long, and no longer than a year; not %s minutes.",
                    step,
                    minutes);
            findings.require(
                    !isPossible(rung) || rung.centsPerHour() * minutes % 60 == 0,
                    pointer + "/centsPerHour",
                    "At %s an hour, %s minutes do not cost a whole number.",
                    rung.centsPerHour(),
                    minutes);
        }
        findings.require(
                isPossible(rung), pointer + "/centsPerHour", "An hour costs from 0 to %s.", Rung.MAX_CENTS_PER_HOUR);
    }

    private static boolean isPossible(Rung rung) {
        return rung.centsPerHour() >= 0 && rung.centsPerHour() <= Rung.MAX_CENTS_PER_HOUR;
    }

    private void freeMinutesAndCap() {
        findings.require(
                scale.freeMinutes() >= 0 && scale.freeMinutes() <= YEAR_MINUTES,
                "/freeMinutes",
                "From 0 minutes to a year can be free, not %s minutes.",
                scale.freeMinutes());
        var cap = scale.dayCapCents();
        findings.require(cap == null || cap >= 0, "/dayCapCents", "A day costs 0 or more at most.");
    }

    private void maximum() {
        var maximum = scale.maximumMinutes();
        if (maximum == null) {
            findings.require(
                    scale.ladder().isEmpty() || scale.ladder().getLast().minutes() == null,
                    "/ladder",
                    "Without a maximum stay, the last rung is without an end.");
            return;
        }
        long behindTheFree = (long) maximum - scale.freeMinutes();
        findings.require(
                behindTheFree > 0 && maximum <= YEAR_MINUTES && behindTheFree % step == 0,
                "/maximumMinutes",
                "What remains of the maximum of %s minutes behind the free ones is a multiple of the step of %s minutes.",
                maximum,
                step);
        findings.require(
                scale.user() != UserClass.DISABLED_CARD || maximum >= LEAST_MAXIMUM_WITH_A_CARD,
                "/maximumMinutes",
                "With a card for the disabled, the maximum stay is 12 hours or more.");
        findings.require(
                scale.ladder().isEmpty() || reach() >= behindTheFree,
                "/ladder",
                "The ladder ends after %s minutes, before the maximum stay.",
                reach());
    }

    private long reach() {
        return scale.ladder().stream().map(Rung::minutes).anyMatch(Objects::isNull)
                ? Long.MAX_VALUE
                : scale.ladder().stream()
                        .map(Rung::minutes)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum();
    }
}
