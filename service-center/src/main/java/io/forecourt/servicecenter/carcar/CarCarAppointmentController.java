package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.AppointmentViews;
import io.forecourt.servicecenter.appointment.BookedFor;
import io.forecourt.servicecenter.appointment.BookingAppointments;
import io.forecourt.servicecenter.appointment.ScheduleAppointment;
import io.forecourt.servicecenter.appointment.WorkshopFlow;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.carcar.CarCarController;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@CarCarController
@RequestMapping("/api/appointments")
class CarCarAppointmentController {

    record Appointments(List<CarCarAppointment> appointments) {}

    private final BookingAppointments booking;
    private final WorkshopFlow workshop;
    private final FinishingAtOnce finishing;
    private final AppointmentViews views;
    private final TechnicianReference technicians;
    private final CarCarProperties properties;
    private final Site site;

    CarCarAppointmentController(
            BookingAppointments booking,
            WorkshopFlow workshop,
            FinishingAtOnce finishing,
            AppointmentViews views,
            TechnicianReference technicians,
            CarCarProperties properties,
            Site site) {
        this.booking = booking;
        this.workshop = workshop;
        this.finishing = finishing;
        this.views = views;
        this.technicians = technicians;
        this.properties = properties;
        this.site = site;
    }

    @GetMapping
    Appointments list() {
        return new Appointments(views.all().stream().map(this::answer).toList());
    }

    @PostMapping
    CarCarAppointment create(@Valid @RequestBody CreateAppointment body) {
        return answer(booking.schedule(new ScheduleAppointment(
                body.toVin(),
                BookedFor.named(body.customer()),
                technicians.resolve(body.technician()),
                CarCarTime.parse(body.dateTime(), site),
                null,
                properties.appointmentDuration(),
                true,
                body.reason(),
                null)));
    }

    @GetMapping("/{id}")
    CarCarAppointment get(@PathVariable long id) {
        return answer(views.get(id));
    }

    @DeleteMapping("/{id}")
    Deleted delete(@PathVariable long id) {
        booking.remove(id);
        return Deleted.YES;
    }

    @PutMapping("/{id}/cancel")
    CarCarAppointment cancel(@PathVariable long id) {
        return answer(workshop.cancel(id, null));
    }

    @PutMapping("/{id}/finish")
    CarCarAppointment finish(@PathVariable long id) {
        return answer(finishing.finish(id));
    }

    private CarCarAppointment answer(AppointmentView appointment) {
        return CarCarAppointment.of(appointment, site);
    }
}
