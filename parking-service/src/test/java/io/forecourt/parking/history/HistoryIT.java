package io.forecourt.parking.history;

import static io.forecourt.parking.Drivers.driver;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The past of one site in Berlin: what was parked in March 2025, some of it across the night in which clocks go forward. */
@IntegrationTest
class HistoryIT {

    private static final String HISTORY = "/api/v1/parking/history";
    private static final String MARCH = "from=2025-03-01&to=2025-04-01";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final UUID account = UUID.randomUUID();
    private Client manager;
    private Client driver;
    private long site;

    @BeforeEach
    void addASite() {
        manager = new Client(port).as(Tokens.of(Role.PARKING_MANAGER));
        driver = new Client(port).as(Tokens.account(account, Role.CUSTOMER));
        site = Places.site(manager);
        Places.addSpaces(manager, site, 4).expect(200);
    }

    @Test
    void addsUpWhatADriverParkedByMonthsOfTheSitesCalendar() {
        stay("COMPLETED", "2025-02-28T22:30:00Z", 60, 600, 100);
        // Half past midnight on 1 March in Berlin.
        stay("COMPLETED", "2025-02-28T23:30:00Z", 90, 700, 0);
        stay("CANCELLED", "2025-03-05T10:00:00Z", 60, 600, 600);
        stay("NO_SHOW", "2025-03-06T10:00:00Z", 60, 400, 0);
        stay("EXPIRED", "2025-03-07T10:00:00Z", 60, 0, 0);

        var march = driver.get(HISTORY + "/summary?" + MARCH).expect(200).body();
        var both = driver.get(HISTORY + "/summary?from=2025-02-01&to=2025-04-01")
                .expect(200)
                .body();

        assertThat(march.at("/total/stays").asInt()).isEqualTo(2);
        assertThat(march.at("/total/minutes").asInt()).isEqualTo(90);
        assertThat(march.at("/total/money/0/minorUnits").asInt()).isEqualTo(1_100);
        assertThat(march.at("/sites/0/id").asLong()).isEqualTo(site);
        assertThat(both.get("months").findValuesAsString("month")).containsExactly("2025-02", "2025-03");
        assertThat(both.at("/total/money/0/minorUnits").asInt()).isEqualTo(1_600);
        assertThat(driver(port)
                        .get(HISTORY + "/summary?" + MARCH)
                        .body()
                        .at("/total/stays")
                        .asInt())
                .isZero();
        assertThat(driver.get(HISTORY + "/summary?from=2025-03-01&to=2025-03-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDashboardTellsHowFullItWasAndWhatItBrought() {
        // From 1:30 to 3:30 by the clock, which is one hour.
        stay("COMPLETED", "2025-03-30T00:30:00Z", 60, 600, 100);
        stay("COMPLETED", "2025-03-30T12:00:00Z", 120, 600, 0);
        stay("NO_SHOW", "2025-03-30T12:00:00Z", 60, 400, 0);

        JsonNode day = dashboard("from=2025-03-30&to=2025-03-31");

        assertThat(day.at("/now/places").asInt()).isEqualTo(4);
        assertThat(day.get("noShows").asInt()).isEqualTo(1);
        assertThat(day.at("/total/minutes").asInt()).isEqualTo(180);
        assertThat(day.at("/days/0/day").asString()).isEqualTo("2025-03-30");
        assertThat(day.at("/days/0/revenue/0/minorUnits").asInt()).isEqualTo(1_500);
        assertThat(used(day, 1)).isEqualTo(0.5);
        assertThat(day.get("occupancy").findValuesAsString("hour"))
                .doesNotContain("2")
                .hasSize(23);
        assertThat(used(day, 3)).isEqualTo(0.5);
        assertThat(used(day, 14)).isEqualTo(1.0);
        assertThat(day.get("occupancy").get(13).get("reserved").asDouble()).isEqualTo(2.0);
        assertThat(used(day, 16)).isZero();
        assertThat(day.get("week").toString())
                .contains("{\"weekday\":7,\"hour\":1,\"stays\":1}", "{\"weekday\":7,\"hour\":14,\"stays\":2}");
        assertThat(day.at("/topSites/0/stays").asInt()).isEqualTo(3);
        assertThat(dashboard("from=2125-03-30&to=2125-03-31").get("occupancy").isEmpty())
                .isTrue();
    }

    @Test
    void askingCostsTheSameHoweverMuchThereIs() throws Exception {
        stay("COMPLETED", "2025-03-05T10:00:00Z", 60, 600, 100);
        int few = SqlStatements.during(() -> dashboard(MARCH));
        for (int day = 10; day < 30; day++) {
            stay("COMPLETED", "2025-03-" + day + "T10:00:00Z", 60, 600, 100);
        }

        assertThat(SqlStatements.during(() -> dashboard(MARCH))).isEqualTo(few).isEqualTo(3);
        assertThat(SqlStatements.during(() -> find(Map.of("siteId", site), "").expect(200)))
                .isEqualTo(1);
    }

    @Test
    void managersFindStaysByWhatTheyKnowOfThem() {
        long first = stay("COMPLETED", "2025-03-05T10:00:00Z", 60, 600, 100);
        long second = stay("NO_SHOW", "2025-03-06T10:00:00Z", 60, 600, 0);
        String email = "Ann." + UUID.randomUUID() + "@example.org";
        jdbc.sql("""
                        insert into customer_vo (customer_id, revision, removed, email, changed_at, account_id)
                        values ((select coalesce(max(customer_id), 0) + 1000003 from customer_vo), 1, false, ?, now(), ?)""").params(email, account).update();

        assertThat(found(Map.of("email", email.toUpperCase(Locale.ROOT)))).containsExactly(second, first);
        assertThat(found(Map.of("plate", "aa-123-aa", "country", "fr", "siteId", site)))
                .containsExactly(second, first);
        assertThat(found(Map.of("siteId", site, "spaceNumber", "1"))).containsExactly(second, first);
        assertThat(found(Map.of("siteId", site, "spaceNumber", "2"))).isEmpty();
        assertThat(found(Map.of("siteId", site, "state", "NO_SHOW", "kind", "RESERVATION")))
                .containsExactly(second);
        assertThat(found(Map.of("siteId", site, "from", "2025-03-05T10:00:00Z", "to", "2025-03-06T10:00:00Z")))
                .containsExactly(first);
        assertThat(find(Map.of("spaceNumber", "1"), "").pointers()).containsExactly("/siteId");
        assertThat(find(Map.of("plate", "1"), "").pointers()).containsExactly("/country");
    }

    @Test
    void aListGoesOnWhereItEnded() {
        long first = stay("COMPLETED", "2025-03-05T10:00:00Z", 60, 600, 100);
        long second = stay("COMPLETED", "2025-03-05T10:00:00Z", 60, 600, 100);

        var begin = find(Map.of("siteId", site), "?size=1").expect(200).body();
        var end = find(
                        Map.of("siteId", site),
                        "?size=1&cursor=" + begin.get("nextCursor").asString())
                .expect(200)
                .body();

        assertThat(begin.at("/items/0/id").asLong()).isEqualTo(second);
        assertThat(end.at("/items/0/id").asLong()).isEqualTo(first);
        assertThat(end.has("nextCursor")).isFalse();
    }

    private JsonNode dashboard(String period) {
        return manager.get("/api/v1/parking/dashboards/parking?siteId=" + site + "&" + period)
                .expect(200)
                .body();
    }

    private static double used(JsonNode dashboard, int hour) {
        for (JsonNode each : dashboard.get("occupancy")) {
            if (each.get("hour").asInt() == hour) {
                return each.get("used").asDouble();
            }
        }
        throw new AssertionError("no hour " + hour);
    }

    private Client.Answer find(Map<String, Object> filter, String query) {
        return manager.post(HISTORY + "/stays/search" + query, new HashMap<>(filter));
    }

    private List<Long> found(Map<String, Object> filter) {
        return find(filter, "").expect(200).items("id").stream()
                .map(Long::valueOf)
                .toList();
    }

    /** On the first space; who completes it leaves at its end. */
    private long stay(String state, String from, int minutes, long paid, long refunded) {
        return jdbc.sql("""
                        insert into stays (kind, state, account_id, site_id, space_id, space_kind, plate, country,
                                           vehicle_class, user_class, currency, starts_at, ends_at, price_cents, paid_cents,
                                           refunded_cents, created_at, checked_in_at, ended_at, end_reason)
                        select 'RESERVATION', :state, :account, p.site_id, p.id, 'STANDARD', 'AA123AA', 'FR', 'CAR',
                               'VISITOR', 'EUR', t.starts_at, t.ends_at, 600, :paid, :refunded, t.starts_at,
                               case when :state = 'COMPLETED' then t.starts_at end, t.ends_at,
                               case :state when 'COMPLETED' then 'LEFT' when 'EXPIRED' then 'NOT_PAID' else :state end
                          from spaces p,
                               (select cast(:from as timestamptz) as starts_at,
                                       cast(:from as timestamptz) + make_interval(mins => :minutes) as ends_at) t
                         where p.site_id = :site and p.number = '1'
                        returning id""")
                .param("state", state)
                .param("account", account)
                .param("from", from)
                .param("minutes", minutes)
                .param("paid", paid)
                .param("refunded", refunded)
                .param("site", site)
                .query(Long.class)
                .single();
    }
}
