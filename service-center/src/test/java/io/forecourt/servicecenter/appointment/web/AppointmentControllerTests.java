package io.forecourt.servicecenter.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.appointment.AppointmentFilter;
import io.forecourt.servicecenter.appointment.AppointmentNotFound;
import io.forecourt.servicecenter.appointment.AppointmentStatus;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.AppointmentViews;
import io.forecourt.servicecenter.appointment.BookedFor;
import io.forecourt.servicecenter.appointment.BookingAppointments;
import io.forecourt.servicecenter.appointment.ScheduleAppointment;
import io.forecourt.servicecenter.appointment.Slot;
import io.forecourt.servicecenter.appointment.Vin;
import io.forecourt.servicecenter.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** At a workshop in Berlin, where it is two hours later than in Greenwich when the summer begins. */
@WebMvcTest(controllers = AppointmentController.class, properties = "forecourt.site.zone=Europe/Berlin")
@EnableConfigurationProperties(Site.class)
@Import(AppointmentAnswers.class)
class AppointmentControllerTests {

    private static final Instant START = Instant.parse("2027-03-29T07:30:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Slot SLOT = Slot.of(START, HOUR);
    private static final String APPOINTMENT = """
            {"vin":"1m8gdm9axkp042788","customer":{"name":"Ann Lee"},"technicianId":5,
             "startsAt":"2027-03-29T09:30","durationMinutes":60,"reason":"Brakes squeal"}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CurrentCaller callers;

    @MockitoBean
    private BookingAppointments booking;

    @MockitoBean
    private AppointmentViews views;

    @TestConfiguration
    static class Callers {

        @Bean
        CurrentCaller currentCaller() {
            return new CurrentCaller("service-center");
        }
    }

    @Test
    void booksByTheClocksOfTheSite() {
        var wanted = new ScheduleAppointment(
                Vin.parse("1M8GDM9AXKP042788"),
                BookedFor.named("Ann Lee"),
                5L,
                START,
                null,
                HOUR,
                false,
                "Brakes squeal",
                null);
        given(booking.schedule(wanted)).willReturn(scheduled());

        assertThat(as(Role.SALESPERSON, () -> post(APPOINTMENT)))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/appointments/42")
                .hasHeader("ETag", "\"0\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id":42,"version":0,"vin":"1M8GDM9AXKP042788","vip":true,"status":"SCHEDULED",
                         "startsAt":"2027-03-29T07:30:00Z","endsAt":"2027-03-29T08:30:00Z","reason":"Brakes squeal",
                         "customer":{"name":"Ann Lee"},
                         "technician":{"id":5,"firstName":"Tom","lastName":"Reed","employeeId":"T5"},
                         "serviceCode":"BRAKES","bay":{"id":3,"name":"Lift 3"},"occupiedUntil":"2027-03-29T08:45:00Z",
                         "finishNotes":"Worn out, sell them new ones","cancellationReason":"Sold the car"}""");
    }

    @Test
    void aCustomerSaysNeitherForWhomNorByWhomAndSeesNothingThatIsTheWorkshopsOwn() {
        var wanted = new ScheduleAppointment(
                Vin.parse("1M8GDM9AXKP042788"), null, null, START, null, HOUR, false, "Brakes squeal", null);
        given(booking.schedule(wanted)).willReturn(scheduled());
        var request = APPOINTMENT.replace("\"customer\":{\"name\":\"Ann Lee\"},\"technicianId\":5,", "");

        assertThat(as(Role.CUSTOMER, () -> post(request)))
                .hasStatus(201)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id":42,"version":0,"vin":"1M8GDM9AXKP042788","status":"SCHEDULED",
                         "startsAt":"2027-03-29T07:30:00Z","endsAt":"2027-03-29T08:30:00Z","reason":"Brakes squeal",
                         "customer":{"name":"Ann Lee"},
                         "technician":{"id":5,"firstName":"Tom","lastName":"Reed"},
                         "serviceCode":"BRAKES","cancellationReason":"Sold the car"}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2027-03-29T09:30"      | "tomorrow"           | /startsAt
            "durationMinutes":60    | "durationMinutes":5  | /durationMinutes
            "reason":"Brakes squeal"| "reason":" "         | /reason
            "technicianId":5        | "technicianId":5,"lane":2 | /lane
            """)
    void refusesWhatIsNoAppointmentBeforeAnythingHappens(String right, String wrong, String pointer) {
        MvcTestResult refused = post(APPOINTMENT.replace(right, wrong));

        assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
        verifyNoInteractions(booking);
    }

    @Test
    void listsTheSitesDay() {
        given(views.list(any(), any())).willReturn(Page.empty());

        assertThat(http.get().uri("/api/v1/appointments?day=2027-03-29&status=ARRIVED&vin=1m8"))
                .hasStatusOk();

        verify(views)
                .list(
                        eq(new AppointmentFilter(
                                Set.of(AppointmentStatus.ARRIVED),
                                null,
                                Instant.parse("2027-03-28T22:00:00Z"),
                                Instant.parse("2027-03-29T22:00:00Z"),
                                "1M8",
                                null)),
                        assertArg(page -> assertThat(page.getPageSize()).isEqualTo(20)));
    }

    @Test
    void namesTheStatesThatThereAre() {
        assertThat(http.get().uri("/api/v1/appointments?status=ARRIVED,GONE"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .startsWith("must be one of SCHEDULED, CONFIRMED, ARRIVED");
    }

    @Test
    void anAppointmentThatIsNoneIsNotFound() {
        given(views.get(43)).willThrow(new AppointmentNotFound(43));

        assertThat(http.get().uri("/api/v1/appointments/43"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:forecourt:problem:appointment-not-found");
    }

    private <T> T as(Role role, Supplier<T> work) {
        var account = Caller.account(UUID.randomUUID().toString(), Set.of(role), Set.of());
        return callers.as(account, work);
    }

    private MvcTestResult post(String appointment) {
        return http.post()
                .uri("/api/v1/appointments")
                .contentType(MediaType.APPLICATION_JSON)
                .content(appointment)
                .exchange();
    }

    private static AppointmentView scheduled() {
        return new AppointmentView(
                42,
                0,
                "1M8GDM9AXKP042788",
                true,
                true,
                AppointmentStatus.SCHEDULED,
                SLOT,
                "Brakes squeal",
                new AppointmentView.Customer(null, "Ann Lee"),
                new AppointmentView.Technician(5, "Tom", "Reed", "T5"),
                "BRAKES",
                new AppointmentView.Bay(3, "Lift 3"),
                SLOT.endsAt().plus(Duration.ofMinutes(15)),
                null,
                null,
                "Worn out, sell them new ones",
                "Sold the car");
    }
}
