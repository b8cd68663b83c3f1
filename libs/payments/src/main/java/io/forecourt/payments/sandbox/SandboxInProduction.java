package io.forecourt.payments.sandbox;

/** A service that is meant for real money would let everybody park for nothing. */
final class SandboxInProduction extends RuntimeException {

    SandboxInProduction() {
        super("The sandbox takes no money and does not run in production: set forecourt.payments.provider to stripe.");
    }
}
