package io.forecourt.servicecenter.notice;

import io.forecourt.mail.Attachment;
import io.forecourt.mail.CalendarText;
import io.forecourt.mail.MailProperties;
import io.forecourt.servicecenter.appointment.Appointment;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Appointments as entries of their customers' calendars. Nobody is invited, as nobody waits for an answer: entries are
 * published, published again where they have changed, and canceled, all without attendees (RFC 5546, 4.1.1 to 4.1.3). A
 * calendar knows an entry by its {@code UID} and takes the one with the higher {@code SEQUENCE}, in whatever order the
 * mails come.
 */
@Component
class CalendarEntries {

    private final InternetAddress organizer;
    private final Clock clock;

    CalendarEntries(MailProperties mail, Clock clock) {
        try {
            this.organizer = new InternetAddress(mail.from(), true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("forecourt.mail.from is not an address: " + mail.from(), e);
        }
        this.clock = clock;
    }

    /** The file that brings a calendar up to date; none where nothing has changed. */
    @Nullable
    Attachment file(Occasion occasion, Appointment appointment, String summary, String description) {
        return switch (occasion) {
            case BOOKED, MOVED -> file("PUBLISH", "CONFIRMED", appointment, summary, description);
            case CANCELED -> file("CANCEL", "CANCELLED", appointment, summary, description);
            case REMINDER -> null;
        };
    }

    private Attachment file(String method, String status, Appointment appointment, String summary, String description) {
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Forecourt//Workshop//EN")
                .line("METHOD", method)
                .line("BEGIN", "VEVENT")
                .line("UID", appointment.calendarUid().toString())
                .line("SEQUENCE", Long.toString(appointment.version()))
                .line("DTSTAMP", clock.instant())
                .line("DTSTART", appointment.slot().startsAt())
                .line("DTEND", appointment.slot().endsAt())
                .line("ORGANIZER;CN=" + CalendarText.quoted(organizerName()), "mailto:" + organizer.getAddress())
                .line("STATUS", status)
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
        return new Attachment("appointment.ics", "text/calendar; method=%s; component=VEVENT".formatted(method), text);
    }

    private String organizerName() {
        return Objects.requireNonNullElse(organizer.getPersonal(), organizer.getAddress());
    }
}
