package io.forecourt.parking.tariff.engine;

/**
 * Who parks, as far as the price depends on it.
 *
 * @param user as what they count in this zone, see {@link UserClass#inZone}
 * @param carried what earlier stays of the plate count for this one
 */
public record Parker(VehicleClass vehicle, UserClass user, Carried carried) {

    /** Somebody without earlier stays that count. */
    public Parker(VehicleClass vehicle, UserClass user) {
        this(vehicle, user, Carried.NOTHING);
    }

    public Parker after(Carried earlier) {
        return new Parker(vehicle, user, earlier);
    }
}
