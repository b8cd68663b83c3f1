package io.forecourt.payments.sandbox;

/** The cards of the sandbox. Nobody types a number: a real one never gets here. */
public enum TestCard {
    SUCCESS("4242 4242 4242 4242", "pays"),
    DECLINED("4000 0000 0000 0002", "is declined by its bank"),
    INSUFFICIENT_FUNDS("4000 0000 0000 9995", "has not enough money on it"),
    CHALLENGE("4000 0025 0000 3155", "pays once its bank has asked whether it is you (3-D Secure)"),
    LATE_WEBHOOK("4000 0000 0000 0101", "pays, and its webhook comes a minute late"),
    LOST_ANSWER("4000 0000 0000 0119", "pays, no webhook comes, and the answer to the next request is lost");

    private final String number;
    private final String effect;

    TestCard(String number, String effect) {
        this.number = number;
        this.effect = effect;
    }

    String number() {
        return number;
    }

    /** What follows "this card". */
    String effect() {
        return effect;
    }
}
