package io.forecourt.servicecenter.appointment;

/** What an odometer counts. */
public enum DistanceUnit {
    KM(1),
    MI(1.609344);

    private final double kilometres;

    DistanceUnit(double kilometres) {
        this.kilometres = kilometres;
    }

    double toKilometres(long value) {
        return value * kilometres;
    }
}
