package io.forecourt.parking.tariff.engine;

/**
 * There is no price, since one may not park so.
 *
 * @param sentence why, with the numbers, in English
 */
public record Refused(Reason reason, String sentence) implements Answer {

    /** By which programs tell why. */
    public enum Reason {
        /** The tariff has no scale for such vehicles, or none for such users and none for visitors. */
        VEHICLE_NOT_ADMITTED,
        LONGER_THAN_THE_MAXIMUM,
        /** It would end more than {@link Pricing#HORIZON} after its beginning. */
        ENDS_TOO_LATE
    }
}
