package io.forecourt.parking.mailing;

import java.util.Locale;

/** What a driver gets until they say that they do not want it. */
public enum Mailing {
    /** That there is parking, when they have not parked for a while. */
    REMINDERS,
    /** What they did in a month. */
    REPORTS;

    /** What the words for it begin with. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
