package io.forecourt.parking.place;

import io.forecourt.web.problem.InvalidRequest;
import java.time.ZoneId;
import java.util.Set;

/** The zones that sites may be in: those of the IANA database, as a fixed offset knows no summer. */
public final class TimeZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private TimeZones() {}

    /**
     * The zone of that name.
     *
     * @param pointer to the name, for the error
     * @throws InvalidRequest when there is none
     */
    public static ZoneId named(String name, String pointer) {
        if (!KNOWN.contains(name)) {
            throw new InvalidRequest(pointer, "must be the name of an IANA time zone such as Europe/Paris");
        }
        return ZoneId.of(name);
    }
}
