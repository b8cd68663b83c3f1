package io.forecourt.servicecenter.notice;

import java.util.Locale;

/** Why a customer is written to. */
enum Occasion {
    BOOKED,
    MOVED,
    CANCELED,
    REMINDER;

    /** What the words for it begin with. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
