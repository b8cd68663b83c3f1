package io.forecourt.servicecenter.notice;

import io.forecourt.servicecenter.appointment.Appointment;
import io.forecourt.servicecenter.appointment.KnownAppointments;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds customers of their appointments, once. Any number of instances may do it at once. */
@Component
class RemindingCustomers {

    private static final Logger log = LoggerFactory.getLogger(RemindingCustomers.class);
    private static final int AT_ONCE = 50;

    private final Reminders reminders;
    private final KnownAppointments appointments;
    private final CustomerNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindingCustomers(
            Reminders reminders,
            KnownAppointments appointments,
            CustomerNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.appointments = appointments;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** While the database is away it says so in a line, not in a stack trace each time. */
    @Scheduled(fixedDelayString = "${forecourt.notice.check-every}")
    void look() {
        try {
            int reminded;
            do {
                reminded = remind();
            } while (reminded == AT_ONCE);
        } catch (DataAccessException | TransactionException failure) {
            log.warn("Cannot look whom to remind: {}", failure.getMessage());
        }
    }

    /** @return how many appointments it looked at */
    int remind() {
        return transaction.execute(_ -> {
            var due = reminders.take(clock.instant(), AT_ONCE);
            for (var id : due) {
                appointments
                        .findById(id)
                        .filter(RemindingCustomers::isAhead)
                        .ifPresent(appointment -> notices.tell(Occasion.REMINDER, appointment));
            }
            return due.size();
        });
    }

    private static boolean isAhead(Appointment appointment) {
        return switch (appointment.status()) {
            case SCHEDULED, CONFIRMED -> true;
            default -> false;
        };
    }
}
