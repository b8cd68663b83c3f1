package io.forecourt.parking.session;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.carPark;

import io.forecourt.parking.ParisTariff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streets where parking has to be paid for at all times, and what happens there. */
record Street(JdbcClient jdbc, long id) {

    static final String SESSIONS = "/api/v1/parking/sessions";

    /** Of that operator, in that zone group, where a plate may not return for so long. */
    static Street of(JdbcClient jdbc, Client manager, long operator, String zoneGroup, Duration noReturn) {
        return of(jdbc, manager, operator, zoneGroup, noReturn, Map.of());
    }

    /** With some of the tariff said otherwise. */
    static Street of(
            JdbcClient jdbc,
            Client manager,
            long operator,
            String zoneGroup,
            Duration noReturn,
            Map<String, ?> otherwise) {
        var street = withoutTariff(jdbc, manager, operator, zoneGroup);
        Map<String, Object> said = new HashMap<>(otherwise);
        said.put("windows", always());
        said.put(
                "terms",
                Map.of("earlyStop", true, "cancelWithinSeconds", 120, "noReturnMinutes", noReturn.toMinutes()));
        ParisTariff.at(jdbc, street.id(), ParisTariff.document(said), Instant.parse("2020-01-01T00:00:00Z"));
        return street;
    }

    static Street withoutTariff(JdbcClient jdbc, Client manager, long operator, String zoneGroup) {
        var described = carPark(operator, Map.of("kind", "ON_STREET", "name", "Quai 1", "zoneGroup", zoneGroup));
        return new Street(jdbc, manager.post(SITES, described).expect(201).id());
    }

    private static Map<String, ?> always() {
        Map<String, Object> week = new HashMap<>(ParisTariff.week("00:00", "24:00"));
        week.put("SUNDAY", List.of(Map.of("from", "00:00", "to", "24:00")));
        return week;
    }

    Answer buy(Client driver, String plate, int minutes) {
        return driver.post(SESSIONS, Map.of("siteId", id, "minutes", minutes, "plate", plate, "country", "FR"));
    }

    /** As if the stay had been made, paid and all, so much earlier. */
    void makeOlder(long stay, Duration by) {
        jdbc.sql("""
                        update stays
                           set starts_at = starts_at - :by, ends_at = ends_at - :by, created_at = created_at - :by,
                               paid_at = paid_at - :by, due_at = due_at - :by, held_until = held_until - :by,
                               ended_at = ended_at - :by
                         where id = :id""".replace(":by", "make_interval(secs => " + by.toSeconds() + ")"))
                .param("id", stay)
                .update();
    }
}
