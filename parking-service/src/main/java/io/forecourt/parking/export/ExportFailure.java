package io.forecourt.parking.export;

/** Why there is no file, and so what can be done about it. */
public enum ExportFailure {
    /** More stays than a file may have: ask for a shorter period, or for one site. */
    TOO_MANY_STAYS,
    /** It failed several times: ask for it again later, and tell who runs the service if that does not help. */
    NOT_WRITTEN
}
