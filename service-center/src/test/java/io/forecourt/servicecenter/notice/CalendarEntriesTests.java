package io.forecourt.servicecenter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.mail.Attachment;
import io.forecourt.mail.MailProperties;
import io.forecourt.servicecenter.appointment.Appointment;
import io.forecourt.servicecenter.appointment.Workshop;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

class CalendarEntriesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private final Appointment appointment = Workshop.stored(7);

    @Test
    void areWholeEvents() {
        ReflectionTestUtils.setField(appointment, "version", 3);

        assertThat(file(Occasion.MOVED).text().replace(appointment.calendarUid().toString(), "THE-UID"))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Forecourt//Workshop//EN
                        METHOD:PUBLISH
                        BEGIN:VEVENT
                        UID:THE-UID
                        SEQUENCE:3
                        DTSTAMP:20260301T080000Z
                        DTSTART:20260306T120000Z
                        DTEND:20260306T140000Z
                        ORGANIZER;CN="Garage, Berg":mailto:no-reply@garage.example
                        STATUS:CONFIRMED
                        SUMMARY:Workshop appointment
                        DESCRIPTION:To be done: Brakes\\, tyres\\nAppointment: 7
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"BOOKED, PUBLISH, CONFIRMED", "MOVED, PUBLISH, CONFIRMED", "CANCELED, CANCEL, CANCELLED"})
    void arePublishedOrCanceledAndNobodyIsInvited(Occasion occasion, String method, String status) {
        var file = file(occasion);

        assertThat(file.fileName()).isEqualTo("appointment.ics");
        assertThat(file.contentType()).isEqualTo("text/calendar; method=" + method + "; component=VEVENT");
        assertThat(file.text())
                .contains("METHOD:" + method + "\r\n", "STATUS:" + status + "\r\n")
                .doesNotContain("ATTENDEE");
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOKED", "MOVED", "CANCELED"})
    void areWhatAnotherProgramTakesForValidAndReadsAsTheyWereMeant(Occasion occasion) throws Exception {
        var calendar =
                new CalendarBuilder().build(new StringReader(file(occasion).text()));

        var event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(event.validate(calendar.<Method>getRequiredProperty(Property.METHOD))
                        .getEntries())
                .isEmpty();
        assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue())
                .isEqualTo("To be done: Brakes, tyres\nAppointment: 7");
        assertThat(Instant.from(
                        event.<DtStart<?>>getRequiredProperty(Property.DTSTART).getDate()))
                .isEqualTo(Workshop.NOON);
    }

    @Test
    void stayAsTheyAreWhenOneIsOnlyReminded() {
        assertThat(entries("no-reply@garage.example").file(Occasion.REMINDER, appointment, "", ""))
                .isNull();
    }

    @Test
    void areFromTheSenderOfTheMails() {
        assertThat(Objects.requireNonNull(entries("no-reply@garage.example").file(Occasion.BOOKED, appointment, "", ""))
                        .text())
                .contains("ORGANIZER;CN=\"no-reply@garage.example\":mailto:no-reply@garage.example\r\n");
        assertThatIllegalArgumentException().isThrownBy(() -> entries("nobody at all"));
    }

    private Attachment file(Occasion occasion) {
        var entries = entries("\"Garage, Berg\" <no-reply@garage.example>");
        return Objects.requireNonNull(entries.file(
                occasion, appointment, "Workshop appointment", "To be done: Brakes, tyres\nAppointment: 7"));
    }

    private static CalendarEntries entries(String from) {
        var settings = new MapConfigurationPropertySource(Map.of("forecourt.mail.from", from));
        return new CalendarEntries(new Binder(settings).bindOrCreate("forecourt.mail", MailProperties.class), CLOCK);
    }
}
