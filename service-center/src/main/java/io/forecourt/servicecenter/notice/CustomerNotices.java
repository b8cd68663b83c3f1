package io.forecourt.servicecenter.notice;

import io.forecourt.mail.Mails;
import io.forecourt.replicas.CustomerVO;
import io.forecourt.replicas.CustomerVOs;
import io.forecourt.servicecenter.appointment.Appointment;
import io.forecourt.servicecenter.appointment.AppointmentChanged;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to customers of whom sales knows an address, in the transaction of what the mail tells. Of what is over nobody
 * is told.
 */
@Component
class CustomerNotices {

    private static final Logger log = LoggerFactory.getLogger(CustomerNotices.class);

    private final Mails mails;
    private final Wording wording;
    private final Reminders reminders;
    private final CustomerVOs customers;
    private final Clock clock;

    CustomerNotices(Mails mails, Wording wording, Reminders reminders, CustomerVOs customers, Clock clock) {
        this.mails = mails;
        this.wording = wording;
        this.reminders = reminders;
        this.customers = customers;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentChanged event) {
        var appointment = event.appointment();
        if (appointment.bookedFor().customerId() == null) {
            return;
        }
        switch (event.change()) {
            case SCHEDULED -> {
                reminders.plan(appointment);
                tell(Occasion.BOOKED, appointment);
            }
            case RESCHEDULED -> {
                reminders.plan(appointment);
                tell(Occasion.MOVED, appointment);
            }
            case CANCELED -> {
                reminders.drop(appointment.id());
                tell(Occasion.CANCELED, appointment);
            }
            case FINISHED, MISSED -> reminders.drop(appointment.id());
            case PROGRESSED -> {}
        }
    }

    void tell(Occasion occasion, Appointment appointment) {
        var customerId = appointment.bookedFor().customerId();
        if (customerId == null || !appointment.slot().startsAt().isAfter(clock.instant())) {
            return;
        }
        customers.find(customerId).ifPresent(customer -> {
            var address = customer.email();
            if (address != null) {
                send(address, wording.mail(occasion, nameOf(customer), appointment));
            }
        });
    }

    /** That an address is none does not keep anybody from booking. */
    private void send(String address, AppointmentMail mail) {
        try {
            mails.send(address, mail);
        } catch (IllegalArgumentException _) {
            log.warn("A customer's address is none that mails can be sent to");
        }
    }

    private static String nameOf(CustomerVO customer) {
        return Stream.of(customer.firstName(), customer.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
