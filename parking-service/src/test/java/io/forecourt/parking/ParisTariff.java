package io.forecourt.parking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Paris publishes for its first zone, Mondays to Saturdays from 9 to 20 h, by quarters of an hour: a car's first six
 * hours cost 6, 12, 24, 39, 57 and 75 €, and more are not to be had. Residents pay 1 € an hour up to 6 € a day, holders of a
 * disabled card nothing.
 */
public final class ParisTariff {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private ParisTariff() {}

    /**
     * In force at the site since long ago, in a tariff of its own, in euros.
     *
     * @return the version's id
     */
    public static long at(JdbcClient jdbc, long siteId) {
        return at(jdbc, siteId, document(Map.of()), LONG_AGO);
    }

    /** Another document, in force from another instant on; a second of a site becomes its tariff's next version. */
    public static long at(JdbcClient jdbc, long siteId, Map<String, ?> document, Instant startsAt) {
        jdbc.sql("""
                        with tariff as (
                            insert into tariffs (operator_id, name, currency, version)
                            select operator_id, 'Tariff of ' || id, 'EUR', 0 from sites
                             where id = :site and not exists (select from site_tariffs where site_id = :site)
                            returning id, operator_id)
                        insert into site_tariffs (site_id, operator_id, tariff_id)
                        select :site, operator_id, id from tariff""").param("site", siteId).update();
        return jdbc.sql("""
                        insert into tariff_versions
                            (tariff_id, number, state, document, starts_at, published_at, created_at, version)
                        select t.tariff_id, 1 + (select count(*) from tariff_versions where tariff_id = t.tariff_id),
                               'PUBLISHED', cast(:document as jsonb), :at, :at, :at, 0
                          from site_tariffs t where t.site_id = :site
                        returning id""")
                .param("site", siteId)
                .param("document", JsonMapper.shared().writeValueAsString(document))
                .param("at", Timestamp.from(startsAt))
                .query(Long.class)
                .single();
    }

    /** As it is sent, with some of it said otherwise; null leaves it out. */
    public static Map<String, @Nullable Object> document(Map<String, ?> otherwise) {
        Map<String, @Nullable Object> document = new HashMap<>();
        document.put("stepMinutes", 15);
        document.put("windows", week("09:00", "20:00"));
        document.put("holidays", List.of());
        document.put(
                "scales",
                List.of(
                        scale("CAR", "VISITOR", 600, 600, 1200, 1500, 1800, 1800),
                        scale("TWO_WHEELER", "VISITOR", 300, 300, 600, 750, 900, 900),
                        scale("HEAVY", "VISITOR", 1800, 1800, 3600, 4500, 5400, 5400),
                        Map.of(
                                "vehicle",
                                "CAR",
                                "user",
                                "RESIDENT",
                                "freeOfCharge",
                                false,
                                "ladder",
                                List.of(Map.of("centsPerHour", 100)),
                                "freeMinutes",
                                0,
                                "dayCapCents",
                                600),
                        free("CAR", "DISABLED_CARD")));
        document.put("postParkingCharges", List.of(Map.of("vehicle", "CAR", "cents", 7500)));
        document.put("terms", Map.of("earlyStop", true, "cancelWithinSeconds", 120, "noReturnMinutes", 0));
        document.putAll(otherwise);
        return document;
    }

    /** Mondays to Saturdays. */
    public static Map<String, ?> week(String from, String to) {
        Map<String, Object> week = new HashMap<>();
        Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")
                .forEach(day -> week.put(day, List.of(Map.of("from", from, "to", to))));
        return week;
    }

    /** Hour by hour, up to the last of them. */
    public static Map<String, ?> scale(String vehicle, String user, long... centsByHour) {
        return Map.of(
                "vehicle",
                vehicle,
                "user",
                user,
                "freeOfCharge",
                false,
                "ladder",
                Arrays.stream(centsByHour)
                        .mapToObj(cents -> Map.of("minutes", 60, "centsPerHour", cents))
                        .toList(),
                "freeMinutes",
                0,
                "maximumMinutes",
                60 * centsByHour.length);
    }

    private static Map<String, ?> free(String vehicle, String user) {
        return Map.of("vehicle", vehicle, "user", user, "freeOfCharge", true, "ladder", List.of(), "freeMinutes", 0);
    }
}
