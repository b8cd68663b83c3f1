package io.forecourt.parking.tariff.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class of users pays for a class of vehicles. All minutes count only while paid windows are open.
 *
 * @param freeOfCharge whether they pay nothing at all; then there is no ladder, no free minutes and no cap
 * @param ladder what time costs, from the first paid minute on
 * @param freeMinutes how long it is free at first, from 0 on; the ladder begins after it
 * @param maximumMinutes how long they may stay at most, the free minutes included; {@code null} for as long as they like.
 *     What lies behind the free minutes is a multiple of the step. With a {@link UserClass#DISABLED_CARD} it is 12 hours
 *     or more (France: article L241-3 of the code de l'action sociale et des familles)
 * @param dayCapCents what a local calendar day costs at most, in the currency's smallest unit; {@code null} for no limit
 */
public record Scale(
        VehicleClass vehicle,
        UserClass user,
        boolean freeOfCharge,
        List<Rung> ladder,
        int freeMinutes,
        @Nullable Integer maximumMinutes,
        @Nullable Long dayCapCents) {

    public Scale {
        ladder = List.copyOf(ladder);
    }

    /** Of somebody who pays nothing. */
    public static Scale free(VehicleClass vehicle, UserClass user, @Nullable Integer maximumMinutes) {
        return new Scale(vehicle, user, true, List.of(), 0, maximumMinutes, null);
    }

    boolean isFor(Scale other) {
        return vehicle == other.vehicle && user == other.user;
    }
}
