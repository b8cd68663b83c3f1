package io.forecourt.parking.notice;

import io.forecourt.mail.Attachment;
import io.forecourt.mail.CalendarText;
import io.forecourt.mail.MailProperties;
import io.forecourt.parking.stay.EndReason;
import io.forecourt.parking.stay.Stay;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reservations as entries of their drivers' calendars, published, published again with another end, and cancelled, all without
 * attendees (RFC 5546, 4.1.1 to 4.1.3). A calendar knows an entry by its {@code UID} and takes the one with the higher
 * {@code SEQUENCE}, which here is how many seconds old the reservation is.
 */
@Component
class StayCalendar {

    private final InternetAddress organizer;
    private final StayLinks links;
    private final Clock clock;

    StayCalendar(MailProperties mail, StayLinks links, Clock clock) {
        try {
            this.organizer = new InternetAddress(mail.from(), true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("forecourt.mail.from is not an address: " + mail.from(), e);
        }
        this.links = links;
        this.clock = clock;
    }

    /** The file that brings a calendar up to date; none where nothing has changed there. */
    @Nullable
    Attachment file(NoticeKind kind, Stay stay, StayPlace place, String summary, String description) {
        if (!stay.isReservation()) {
            return null;
        }
        return switch (kind) {
            case CONFIRMED, EXTENDED -> file("PUBLISH", "CONFIRMED", stay, place, summary, description);
            case CANCELLED ->
                stay.endReason() == EndReason.CANCELLED
                        ? file("CANCEL", "CANCELLED", stay, place, summary, description)
                        : null;
            default -> null;
        };
    }

    private Attachment file(
            String method, String status, Stay stay, StayPlace place, String summary, String description) {
        Instant now = clock.instant();
        String link = links.stay(stay.id()).toString();
        String text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Forecourt//Parking//EN")
                .line("METHOD", method)
                .line("BEGIN", "VEVENT")
                .line(
                        "UID",
                        UUID.nameUUIDFromBytes(link.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .line("SEQUENCE", Long.toString(Math.max(0, age(stay, now).toSeconds())))
                .line("DTSTAMP", now)
                .line("DTSTART", stay.terms().startsAt())
                .line("DTEND", stay.bought().endsAt())
                .line("ORGANIZER;CN=" + CalendarText.quoted(organizerName()), "mailto:" + organizer.getAddress())
                .line("STATUS", status)
                .text("SUMMARY", summary)
                .text("LOCATION", place.address())
                .text("DESCRIPTION", description)
                .line("URL", link)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
        return new Attachment("parking.ics", "text/calendar; method=%s; component=VEVENT".formatted(method), text);
    }

    private static Duration age(Stay stay, Instant now) {
        return Duration.between(stay.terms().createdAt(), now);
    }

    private String organizerName() {
        return Objects.requireNonNullElse(organizer.getPersonal(), organizer.getAddress());
    }
}
