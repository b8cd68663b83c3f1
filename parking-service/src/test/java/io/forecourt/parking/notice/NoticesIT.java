package io.forecourt.parking.notice;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.book;
import static io.forecourt.parking.Drivers.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.MovedClock;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.parking.stay.Lapsing;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@Import(MovedClock.InTheService.class)
@TestPropertySource(
        properties = {
            "forecourt.stay.check-every=1h",
            "forecourt.jobs.check-every=1h",
            "forecourt.payments.poll-interval=1h",
            "forecourt.notice.language=de"
        })
class NoticesIT {

    /** A Tuesday at 10 on the spot, in paid hours. */
    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    private static final Instant NOON = TEN.plus(Duration.ofHours(2));
    private static final String NOTICES = "/api/v1/parking/notices";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovedClock clock;

    @Autowired
    private Lapsing lapsing;

    private MailedDriver ann;
    private long site;

    @BeforeEach
    void addASite() {
        clock.set(TEN.minus(Duration.ofMinutes(10)));
        var manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        Places.addSpaces(manager, site, 1).expect(200);
        ParisTariff.at(jdbc, site);
        ann = MailedDriver.ann(port, jdbc);
    }

    @Test
    void tellsOfBookingPayingExtendingLeavingAndTheMoneyThatComesBackEachOnce() {
        long id = book(ann.client(), site, TEN, NOON).expect(201).id();
        assertThat(ann.told()).containsExactly("HELD");
        Drivers.pay(ann.client(), id, "CONFIRMED");
        ann.client().post(STAYS + "/" + id + "/payment").expect(200);
        assertThat(ann.told()).containsExactly("HELD", "CONFIRMED");
        ann.client()
                .post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60))
                .expect(200);
        Drivers.pay(ann.client(), id, "CONFIRMED");
        await().until(() -> ann.told().contains("EXTENDED"));
        clock.set(TEN.plusSeconds(60));
        ann.client().post(STAYS + "/" + id + "/check-in").expect(200);
        clock.set(NOON);
        ann.client().post(STAYS + "/" + id + "/stop").expect(200);
        await().until(() -> ann.told().contains("REFUNDED"));

        assertThat(ann.told()).containsExactly("HELD", "CONFIRMED", "EXTENDED", "ENDED", "REFUNDED");
        assertThat(ann.subjects())
                .satisfiesExactly(
                        held -> assertThat(held)
                                .isEqualTo(
                                        "Ein Stellplatz bei Parkhaus Büchel ist bis 10:00 für Sie" + " frei gehalten"),
                        confirmed -> assertThat(confirmed).isEqualTo("Ihr Parken bei Parkhaus Büchel ist bestätigt"),
                        extended ->
                                assertThat(extended).isEqualTo("Ihr Parken bei Parkhaus Büchel endet jetzt um 13:00"),
                        ended -> assertThat(ended).isEqualTo("Ihr Parken bei Parkhaus Büchel ist beendet"),
                        refunded -> assertThat(refunded).isEqualTo("Geld zurück für Ihr Parken bei Parkhaus Büchel"));
        assertThat(ann.mails("plain_text").get(1))
                .startsWith("Guten Tag Ann Lee,")
                .contains(
                        "Wo: Parkhaus Büchel",
                        "Stellplatz: 1",
                        "Fahrzeug: AA",
                        "10:00",
                        "12:00",
                        "Preis: 12,00",
                        "/parking/stays/" + id);
    }

    @Test
    void keepsTheDriversCalendarUpToDate() throws Exception {
        long id = book(ann.client(), site, TEN, NOON).expect(201).id();
        Drivers.pay(ann.client(), id, "CONFIRMED");
        clock.pass(Duration.ofSeconds(1));
        ann.client()
                .post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60))
                .expect(200);
        Drivers.pay(ann.client(), id, "CONFIRMED");
        await().until(() -> ann.told().contains("EXTENDED"));
        clock.pass(Duration.ofSeconds(1));
        ann.client().post(STAYS + "/" + id + "/cancel").expect(200);

        assertThat(ann.mails("attachment_type"))
                .startsWith(
                        null,
                        "text/calendar; method=PUBLISH; component=VEVENT",
                        "text/calendar; method=PUBLISH; component=VEVENT",
                        "text/calendar; method=CANCEL; component=VEVENT");
        var entries = new ArrayList<VEvent>();
        for (var file : ann.mails("attachment")) {
            if (file != null) {
                entries.add(new CalendarBuilder()
                        .build(new StringReader(file))
                        .<VEvent>getComponents(Component.VEVENT)
                        .getFirst());
            }
        }
        assertThat(entries).hasSize(3);
        assertThat(entries.stream().map(entry -> value("UID", entry)).distinct())
                .hasSize(1);
        assertThat(entries)
                .extracting(entry -> Integer.valueOf(value("SEQUENCE", entry)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> value("DTEND", entry))
                .first()
                .isEqualTo(NOON.toString().replaceAll("[-:]", ""));
        assertThat(value("SUMMARY", entries.getFirst())).isEqualTo("Parken bei Parkhaus Büchel");
        assertThat(value("LOCATION", entries.getFirst())).startsWith("Parkhaus Büchel");
        assertThat(value("DESCRIPTION", entries.getFirst())).contains("Stellplatz: 1");
    }

    private static String value(String property, VEvent entry) {
        return entry.getRequiredProperty(property).getValue();
    }

    @Test
    void tellsOfASpaceThatIsNotKeptAnyMoreOfCancellingAndOfNobodyComing() {
        book(ann.client(), site, TEN, NOON).expect(201);
        clock.set(TEN.plusSeconds(30));
        lapse();
        assertThat(ann.told()).containsExactly("HELD", "HOLD_EXPIRED");

        long cancelled = book(ann.client(), site, NOON, NOON.plusSeconds(3600))
                .expect(201)
                .id();
        Drivers.pay(ann.client(), cancelled, "CONFIRMED");
        ann.client().post(STAYS + "/" + cancelled + "/cancel").expect(200);
        assertThat(ann.told()).contains("CANCELLED");

        long missed = book(ann.client(), site, NOON, NOON.plusSeconds(3600))
                .expect(201)
                .id();
        Drivers.pay(ann.client(), missed, "CONFIRMED");
        clock.set(NOON.plus(Duration.ofMinutes(31)));
        lapse();
        assertThat(ann.told()).contains("NO_SHOW");
    }

    @Test
    void tellsWhoseMoneyCameTooLateThatItGoesBack() {
        long id = book(ann.client(), site, TEN, NOON).expect(201).id();
        Drivers.payWith("LOST_ANSWER", ann.client(), id);
        clock.set(TEN.plusSeconds(30));
        lapse();
        book(Drivers.driver(port), site, TEN.plusSeconds(600), NOON).expect(201);

        ann.client().post(STAYS + "/" + id + "/payment").expect(200);

        assertThat(ann.told()).contains("HOLD_EXPIRED", "LATE_PAYMENT_RETURNED").doesNotContain("CONFIRMED");
    }

    @Test
    void tellsThatAnExtensionWasNotPaidAndThatTheVehicleIsThereTooLong() {
        long id = book(ann.client(), site, TEN, NOON).expect(201).id();
        Drivers.pay(ann.client(), id, "CONFIRMED");
        clock.set(TEN);
        ann.client().post(STAYS + "/" + id + "/check-in").expect(200);
        ann.client()
                .post(STAYS + "/" + id + "/extensions", Map.of("minutes", 60))
                .expect(200);
        clock.set(TEN.plus(Duration.ofMinutes(11)));
        lapse();
        assertThat(ann.told()).endsWith("EXTENSION_FAILED");

        clock.set(NOON);
        lapse();
        assertThat(ann.told()).endsWith("OVERSTAYED");
    }

    @Test
    void anAddressThatIsNoneKeepsNobodyFromParking() {
        var bob = MailedDriver.with("nobody at all", port, jdbc);
        book(bob.client(), site, TEN, NOON).expect(201);

        assertThat(bob.told()).containsExactly("HELD");
        assertThat(bob.subjects()).isEmpty();
    }

    @Test
    void everybodyReadsTheirOwnWhatIsNotReadFirst() {
        book(ann.client(), site, TEN, NOON).expect(201);
        clock.set(TEN.plusSeconds(30));
        lapse();
        var notices = ann.notices().body().get("items");
        assertThat(kinds()).containsExactly("HOLD_EXPIRED", "HELD");
        assertThat(notices.at("/0/stay/site").asString()).isEqualTo("Parkhaus Büchel");
        assertThat(notices.at("/0/stay/timeZone").asString()).isEqualTo("Europe/Berlin");
        assertThat(notices.at("/0/stay/endsAt").asString()).isEqualTo(NOON.toString());
        long last = notices.at("/0/id").asLong();

        var bob = Drivers.driver(port);
        assertThat(bob.get(NOTICES).expect(200).body().get("totalItems").asInt())
                .isZero();
        assertThat(bob.post(NOTICES + "/" + last + "/read").problem()).isEqualTo("notice-not-found");
        assertThat(new Client(port).get(NOTICES).status()).isEqualTo(401);

        ann.client().post(NOTICES + "/" + last + "/read").expect(204);
        ann.client().post(NOTICES + "/" + last + "/read").expect(204);
        assertThat(kinds()).containsExactly("HELD", "HOLD_EXPIRED");
        assertThat(unread()).isEqualTo(1);

        ann.client().post(NOTICES + "/read-all").expect(204);
        assertThat(unread()).isZero();
    }

    @Test
    void whoIsForgottenLeavesNoNoticeAndNoMail() {
        book(ann.client(), site, TEN, NOON).expect(201);
        assertThat(ann.subjects()).isNotEmpty();

        jdbc.sql("""
                        update customer_vo set removed = true, first_name = null, last_name = null, email = null,
                               account_id = null where customer_id = ?""").param(ann.customer()).update();
        assertThat(ann.subjects()).isEmpty();
        Drivers.deleteAccount(ann.account());

        await().until(() -> ann.told().isEmpty());
    }

    @Test
    void aDriverNobodyKnowsAnAddressOfIsToldInTheApp() {
        var bob = Drivers.driver(port);
        bob.post(Drivers.RESERVATIONS, wish(site, TEN, NOON, Map.of())).expect(201);

        assertThat(bob.get(NOTICES).expect(200).body().get("totalItems").asInt())
                .isEqualTo(1);
    }

    private List<String> kinds() {
        return ann.notices()
                .body()
                .get("items")
                .valueStream()
                .map(notice -> notice.get("kind").asString())
                .toList();
    }

    private int unread() {
        return ann.client()
                .get(NOTICES + "?unread=true")
                .expect(200)
                .body()
                .get("totalItems")
                .asInt();
    }

    private void lapse() {
        while (lapsing.lapse(clock.instant()) > 0) {
            // Until nothing is due.
        }
    }
}
