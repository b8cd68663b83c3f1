package io.forecourt.parking.place;

import java.util.Currency;

/** What a stay would cost, or why one cannot stay so: either has the other's parts left out. */
public sealed interface StayPrice {

    /** @param cents in the currency's smallest unit */
    record Cost(long cents, Currency currency) implements StayPrice {}

    /**
     * @param reason by which programs tell why
     * @param sentence why, for people
     */
    record NotPossible(String reason, String sentence) implements StayPrice {}
}
