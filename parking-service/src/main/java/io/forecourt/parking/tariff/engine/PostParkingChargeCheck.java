package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether nobody is charged more afterwards than the visitors' maximum stay would have cost (article L2333-87 of the code
 * général des collectivités territoriales). Where a cap makes that stay dearer on two days than on one, the less counts.
 */
final class PostParkingChargeCheck {

    private final Tariff tariff;
    private final Findings findings = new Findings();

    private PostParkingChargeCheck(Tariff tariff) {
        this.tariff = tariff;
    }

    static List<Finding> of(Tariff tariff) {
        var check = new PostParkingChargeCheck(tariff);
        for (int i = 0; i < tariff.postParkingCharges().size(); i++) {
            check.charge(i, tariff.postParkingCharges().get(i));
        }
        return check.findings.all();
    }

    private void charge(int index, PostParkingCharge charge) {
        findings.require(
                tariff.postParkingCharges().stream()
                        .limit(index)
                        .noneMatch(other -> other.vehicle() == charge.vehicle()),
                "/" + index,
                "There is a charge for %s already.",
                charge.vehicle());
        var pointer = "/" + index + "/cents";
        findings.require(charge.cents() >= 0, pointer, "It is 0 or more.");
        visitorsScale(charge.vehicle())
                .ifPresentOrElse(scale -> compare(pointer, charge, scale), () -> without(pointer, charge));
    }

    private void compare(String pointer, PostParkingCharge charge, Scale scale) {
        var maximum = scale.maximumMinutes();
        if (maximum == null) {
            without(pointer, charge);
        } else if (ScaleCheck.of(scale, tariff.stepMinutes()).isEmpty()) {
            long most = new Ladder(scale, tariff.stepMinutes()).centsInADay(Duration.ofMinutes(maximum));
            findings.require(
                    charge.cents() <= most,
                    pointer,
                    "It is %s, which is more than the %s that the maximum stay costs.",
                    charge.cents(),
                    most);
        }
    }

    private void without(String pointer, PostParkingCharge charge) {
        findings.require(
                false, pointer, "It needs a maximum stay of visitors for %s to be held against.", charge.vehicle());
    }

    private Optional<Scale> visitorsScale(VehicleClass vehicle) {
        return tariff.scales().stream()
                .filter(scale -> scale.vehicle() == vehicle && scale.user() == UserClass.VISITOR)
                .findFirst();
    }
}
