package io.forecourt.servicecenter.appointment;

/** There is no room for an appointment at that time. */
abstract class NotPossibleThen extends RuntimeException {

    NotPossibleThen(String detail) {
        super(detail);
    }
}
