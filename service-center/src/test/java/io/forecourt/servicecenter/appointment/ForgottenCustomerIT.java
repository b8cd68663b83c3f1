package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Hours;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the sign-up until the account is deleted, as sales tells of it. */
@IntegrationTest
class ForgottenCustomerIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final long ID = 7_100_001;
    private static final String NAME = "Featherstonehaugh";

    private final UUID account = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void booksAsSoonAsTheyAreKnownAndLeavesNoNameBehindWhenForgotten() {
        Hours.always(jdbc);
        var desk = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        var customer = new Client(port).as(Tokens.account(account, Role.CUSTOMER));
        var technician = Staff.hire(desk, "Reed");
        var walkIn = desk.post(
                        APPOINTMENTS,
                        Booking.with(technician)
                                .and("customer", Map.of("name", NAME))
                                .body())
                .expect(201);

        TestKafka.publish(EventType.CUSTOMER_REGISTERED, snapshot(1, NAME));
        var own = Booking.ownIn(Duration.ofDays(30))
                .and("technicianId", technician)
                .body();
        await().until(() -> customer.post(APPOINTMENTS, own).status() == 201);
        desk.with("If-Match", walkIn.etag())
                .patch(APPOINTMENTS + "/" + walkIn.id(), Map.of("customer", Map.of("id", ID)))
                .expect(200);
        assertThat(customer.get(APPOINTMENTS).body().get("totalItems").asInt()).isEqualTo(2);
        desk.post(APPOINTMENTS + "/" + walkIn.id() + "/cancel", Map.of("reason", "Mrs. " + NAME + " is ill"))
                .expect(200);
        assertThat(shownTo(desk)).contains(NAME, "is ill");
        assertThat(rowsWithTheNameIn("mail_outbox")).as("the confirmation").isPositive();

        TestKafka.publish(EventType.CUSTOMER_ANONYMISED, snapshot(2, null));

        await().until(() -> !shownTo(desk).contains(NAME));
        assertThat(desk.get(APPOINTMENTS + "?customerId=" + ID)
                        .body()
                        .get("totalItems")
                        .asInt())
                .isEqualTo(2);
        assertThat(customer.get(APPOINTMENTS).body().get("totalItems").asInt()).isZero();
        assertThat(shownTo(desk)).contains("CANCELED").doesNotContain("is ill");
        for (var table : new String[] {
            "appointments", "customer_vo", "audit_entries", "outbox", "idempotency_keys", "mail_outbox"
        }) {
            assertThat(rowsWithTheNameIn(table)).as(table).isZero();
        }
    }

    private String shownTo(Client desk) {
        return desk.get(APPOINTMENTS + "?customerId=" + ID).text();
    }

    private long rowsWithTheNameIn(String table) {
        return jdbc.sql("select count(*) from %s t where t::text like ?".formatted(table))
                .param("%" + NAME + "%")
                .query(Long.class)
                .single();
    }

    private CustomerSnapshot snapshot(long revision, @Nullable String lastName) {
        var forgotten = lastName == null;
        return new CustomerSnapshot(
                ID,
                revision,
                forgotten,
                forgotten ? null : "Ann",
                lastName,
                forgotten ? null : "ann.f@forecourt.example",
                null,
                forgotten ? null : account.toString(),
                null,
                "2026-03-01T10:00:00Z");
    }
}
