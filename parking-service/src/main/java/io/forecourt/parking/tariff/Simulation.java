package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Refused;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.util.Currency;
import java.util.List;

/**
 * What past stays would have cost by a version of a tariff. Amounts are in the currency's smallest unit.
 *
 * @param groups by vehicle and user classes
 * @param refused what could not have been parked so; of no other number here
 * @param dearest who would pay most more, the first of all
 * @param cheapest who would pay most less, the first of all
 */
public record Simulation(
        Currency currency,
        Total all,
        List<Group> groups,
        List<RefusedStays> refused,
        List<Difference> dearest,
        List<Difference> cheapest) {

    /**
     * Of some stays.
     *
     * @param then what they cost
     * @param now what they would cost
     * @param dearer how many would pay more, and {@code more} how much
     * @param cheaper how many would pay less, and {@code less} how much
     */
    public record Total(long stays, long then, long now, long dearer, long more, long cheaper, long less) {

        static final Total NONE = new Total(0, 0, 0, 0, 0, 0, 0);

        Total and(long centsThen, long centsNow) {
            long difference = centsNow - centsThen;
            return new Total(
                    stays + 1,
                    then + centsThen,
                    now + centsNow,
                    difference > 0 ? dearer + 1 : dearer,
                    more + Math.max(difference, 0),
                    difference < 0 ? cheaper + 1 : cheaper,
                    less + Math.max(-difference, 0));
        }
    }

    /** Of the stays of some users with some vehicles. */
    public record Group(VehicleClass vehicle, UserClass user, Total total) {}

    /** @param then what these stays cost */
    public record RefusedStays(Refused.Reason reason, long stays, long then) {}

    /** @param now what the stay would cost */
    public record Difference(PastStay stay, long now) {

        long cents() {
            return now - stay.cents();
        }
    }
}
