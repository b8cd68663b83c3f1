package io.forecourt.payments.provider;

/** Why a provider refuses, in what a person can do about it. */
public enum Decline {
    /** Their bank says no and not why: another card, or a call to the bank. */
    CARD_DECLINED("Your bank declined this card. Try another one, or ask your bank."),
    INSUFFICIENT_FUNDS("There is not enough money on this card. Try another one."),
    EXPIRED_CARD("This card has expired. Try another one."),
    AUTHENTICATION_FAILED("Your bank could not confirm that it is you. Try again, or use another card."),
    /** Below or above what the provider takes, or of a currency that it does not take. */
    AMOUNT_NOT_ACCEPTED("This amount cannot be paid by card."),
    /** The payment has moved on: taken, cancelled, given back already. */
    NOT_IN_THIS_STATE("This payment cannot be changed any more."),
    OTHER("The payment was refused. Try again, or pay in another way.");

    private final String advice;

    Decline(String advice) {
        this.advice = advice;
    }

    /** One or two sentences for whoever pays. */
    public String advice() {
        return advice;
    }
}
