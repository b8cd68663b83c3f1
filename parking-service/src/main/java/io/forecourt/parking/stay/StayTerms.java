package io.forecourt.parking.stay;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.tariff.engine.Carried;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes of a stay.
 *
 * @param accountId whose it is; null once that is forgotten
 * @param plate of the vehicle; null once that is forgotten
 * @param spaceKind the kind of its first space; null for a session, and before it has got one
 * @param tariffVersionId what it is priced by; null where there was no tariff, and parking is free
 * @param currency of all of its amounts; null where it is free for want of a tariff
 * @param carried what earlier stays of the plate count for its price
 * @param startsAt when it begins
 * @param createdAt when it was asked for
 */
public record StayTerms(
        StayKind kind,
        @Nullable UUID accountId,
        long siteId,
        @Nullable SpaceKind spaceKind,
        @Nullable Plate plate,
        VehicleClass vehicleClass,
        UserClass userClass,
        @Nullable Long tariffVersionId,
        @Nullable Currency currency,
        Carried carried,
        Instant startsAt,
        Instant createdAt) {

    /** The same of a space of that kind. */
    StayTerms on(SpaceKind kindOfSpace) {
        return new StayTerms(
                kind,
                accountId,
                siteId,
                kindOfSpace,
                plate,
                vehicleClass,
                userClass,
                tariffVersionId,
                currency,
                carried,
                startsAt,
                createdAt);
    }

    /** @throws IllegalStateException when whose it was is forgotten, which no stay is that is not over */
    public UUID knownAccount() {
        if (accountId == null) {
            throw new IllegalStateException("Whose stay it was is forgotten");
        }
        return accountId;
    }

    /** @throws IllegalStateException when whose it was is forgotten, which no stay is that is not over */
    public Plate knownPlate() {
        if (plate == null) {
            throw new IllegalStateException("Which plate parked is forgotten");
        }
        return plate;
    }

    public boolean isForgotten() {
        return accountId == null;
    }

    /** Who parks, as the price has it. */
    public Parker parker() {
        return new Parker(vehicleClass, userClass, carried);
    }
}
