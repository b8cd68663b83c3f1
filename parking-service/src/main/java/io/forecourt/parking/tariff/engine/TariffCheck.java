package io.forecourt.parking.tariff.engine;

import java.time.ZoneOffset;
import java.util.List;

/** Whether a tariff can be published: finds everything that is wrong at once. */
public final class TariffCheck {

    private static final int DAY_MINUTES = 24 * 60;

    private final Tariff tariff;
    private final Findings findings = new Findings();

    private TariffCheck(Tariff tariff) {
        this.tariff = tariff;
    }

    /** In the order of the tariff's components; empty when it is sound. */
    public static List<Finding> of(Tariff tariff) {
        return new TariffCheck(tariff).all();
    }

    private List<Finding> all() {
        findings.require(
                !(tariff.zone() instanceof ZoneOffset),
                "/zone",
                "Name the zone by its place, such as Europe/Paris: the distance %s to UTC says nothing of summer time.",
                tariff.zone());
        findings.require(
                isStepPossible(), "/stepMinutes", "The step is from 1 minute to a day, not %s.", tariff.stepMinutes());
        findings.addAll("/windows", WindowCheck.ofTheWeek(tariff.windows()));
        findings.addAll("/holidays", WindowCheck.ofTheHolidays(tariff.holidays()));
        checkScales();
        if (isStepPossible()) {
            findings.addAll("/postParkingCharges", PostParkingChargeCheck.of(tariff));
        }
        return findings.all();
    }

    private void checkScales() {
        var scales = tariff.scales();
        findings.require(!scales.isEmpty(), "/scales", "There is no scale, so nobody could park.");
        for (int i = 0; i < scales.size(); i++) {
            var scale = scales.get(i);
            findings.require(
                    scales.stream().limit(i).noneMatch(scale::isFor),
                    "/scales/" + i,
                    "There is a scale for %s and %s already.",
                    scale.vehicle(),
                    scale.user());
            if (isStepPossible()) {
                findings.addAll("/scales/" + i, ScaleCheck.of(scale, tariff.stepMinutes()));
            }
        }
    }

    private boolean isStepPossible() {
        return tariff.stepMinutes() >= 1 && tariff.stepMinutes() <= DAY_MINUTES;
    }
}
