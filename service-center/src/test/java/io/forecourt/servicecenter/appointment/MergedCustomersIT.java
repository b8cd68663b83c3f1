package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.security.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two customers turn out to be one: what was booked for the one is booked for the other. */
@IntegrationTest
class MergedCustomersIT {

    private static final AtomicLong IDS = new AtomicLong(7_200_000);
    private static final String APPOINTMENTS = "/api/v1/appointments";

    private final long duplicate = IDS.incrementAndGet();
    private final long survivor = IDS.incrementAndGet();
    private final long last = IDS.incrementAndGet();

    @Autowired
    private JdbcClient jdbc;

    private Client desk;

    @BeforeEach
    void know(@LocalServerPort int port) {
        desk = new Client(port).as(Tokens.of(Role.SERVICE_ADVISOR));
        hear(known(duplicate), known(survivor), known(last));
    }

    @Test
    void passesAppointmentsOn() {
        Answer booked = book(duplicate).expect(201);

        hear(merged(duplicate, survivor));

        assertThat(customerOf(booked)).isEqualTo(survivor);
        assertThat(desk.get(APPOINTMENTS + "/" + booked.id()).etag()).isNotEqualTo(booked.etag());
        assertThat(book(duplicate).problem()).isEqualTo("unknown-reference");
        assertThat(desk.post(APPOINTMENTS + "/" + booked.id() + "/cancel").status())
                .isEqualTo(200);
    }

    @Test
    void findsTheLastOfAChainInWhateverOrderItIsHeard() {
        Answer booked = book(duplicate).expect(201);
        Answer another = book(survivor).expect(201);

        hear(merged(survivor, last), merged(duplicate, survivor), merged(survivor, last), merged(duplicate, survivor));

        assertThat(customerOf(booked)).isEqualTo(last);
        assertThat(customerOf(another)).isEqualTo(last);
    }

    /** As if the copy had been lost: it is written anew from the topic, and the appointments follow. */
    @Test
    void endsTheSameWhenTheCopyIsRebuilt() {
        Answer booked = book(duplicate).expect(201);
        jdbc.sql("delete from customer_vo where customer_id = ?")
                .param(duplicate)
                .update();

        hear(merged(duplicate, survivor));

        assertThat(customerOf(booked)).isEqualTo(survivor);
    }

    @Test
    void losesNoAppointmentThatIsBookedInTheSameMoment() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long mechanic = Staff.hire(desk, "Reed");
            work.add(() -> book(duplicate, mechanic).status());
        }
        work.add(5, () -> {
            hear(merged(duplicate, survivor));
            return 201;
        });

        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : everybody.invokeAll(work)) {
                assertThat(answer.get()).isIn(201, 422);
            }
        }

        assertThat(jdbc.sql("select count(*) from appointments where customer_id = ?")
                        .param(duplicate)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Answer book(long customer) {
        return book(customer, Staff.hire(desk, "Reed"));
    }

    private Answer book(long customer, long mechanic) {
        return desk.post(
                APPOINTMENTS,
                Booking.with(mechanic).and("customer", Map.of("id", customer)).body());
    }

    private long customerOf(Answer appointment) {
        return desk.get(APPOINTMENTS + "/" + appointment.id())
                .body()
                .at("/customer/id")
                .asLong();
    }

    private void hear(CustomerSnapshot... news) {
        for (CustomerSnapshot snapshot : news) {
            TestKafka.publish(
                    snapshot.removed() ? EventType.CUSTOMER_ANONYMISED : EventType.CUSTOMER_REGISTERED, snapshot);
            await().until(() -> jdbc.sql("select count(*) > 0 from customer_vo where customer_id = ? and revision >= ?")
                    .params(snapshot.customerId(), snapshot.revision())
                    .query(Boolean.class)
                    .single());
        }
    }

    private static CustomerSnapshot known(long id) {
        return snapshot(id, 1, null);
    }

    private static CustomerSnapshot merged(long id, long into) {
        return snapshot(id, 2, into);
    }

    private static CustomerSnapshot snapshot(long id, long revision, @Nullable Long into) {
        String name = into == null ? "Lee" : null;
        return new CustomerSnapshot(
                id, revision, into != null, name, name, null, null, null, into, "2026-03-01T10:00:00Z");
    }
}
