package io.forecourt.servicecenter;

import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** People who sign in, each with an account of their own. */
@TestComponent
@Import(Copies.class)
public class People {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final AtomicLong NUMBERS = new AtomicLong(5_000_000);

    private final Copies copies;

    People(Copies copies) {
        this.copies = copies;
    }

    /** A customer of that last name. */
    public record Customer(long id, UUID account, Client client) {

        public Answer book(Booking booking) {
            return client.post(APPOINTMENTS, booking.body());
        }

        public Answer see(Answer appointment) {
            return client.get(APPOINTMENTS + "/{id}", appointment.id());
        }

        /** A step's name, or {@code reschedule} to take less time. */
        public Answer change(Answer appointment, String change) {
            return change.equals("reschedule")
                    ? move(appointment, Map.of("durationMinutes", 45))
                    : client.post(APPOINTMENTS + "/" + appointment.id() + "/" + change);
        }

        public Answer move(Answer appointment, Map<String, ?> move) {
            return client.with("If-Match", appointment.etag())
                    .post(APPOINTMENTS + "/" + appointment.id() + "/reschedule", move);
        }

        public List<Long> listed(String query) {
            return idsOf(client.get(APPOINTMENTS + query));
        }
    }

    /** A technician with work of their own. */
    public record Technician(long id, UUID account, Client client) {

        public List<Long> listed(String query) {
            return idsOf(client.get(APPOINTMENTS + query));
        }
    }

    private static List<Long> idsOf(Answer list) {
        return list.expect(200)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asLong())
                .toList();
    }

    public Customer customer(Client service, String lastName) {
        var account = UUID.randomUUID();
        long id = NUMBERS.incrementAndGet();
        copies.customer(id, "Grace", lastName, account);
        return new Customer(id, account, service.as(Tokens.account(account, Role.CUSTOMER)));
    }

    public Technician technician(Client service, String lastName) {
        var account = UUID.randomUUID();
        long id = Staff.hire(service.as(Tokens.admin()), lastName, account);
        return new Technician(id, account, service.as(Tokens.account(account, Role.TECHNICIAN)));
    }
}
