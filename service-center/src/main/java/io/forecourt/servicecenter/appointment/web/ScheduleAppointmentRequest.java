package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.ScheduleAppointment;
import io.forecourt.servicecenter.appointment.Slot;
import io.forecourt.servicecenter.appointment.Vin;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.servicecenter.site.StatedTime;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

record ScheduleAppointmentRequest(
        @NotBlank @Size(max = 40) String vin,
        @Nullable Boolean legacyVin,

        @Schema(description = "absent where a customer books for themselves") @Valid @Nullable
        BookedForRequest customer,

        @Schema(description = "absent for whoever is free") @Nullable
        Long technicianId,

        @Schema(
                type = "string",
                description = "ISO 8601; without an offset it is the site's own time",
                example = "2027-03-29T09:30")
        StatedTime startsAt,

        @Schema(description = "the code of what is to be done, where it is a service that is offered")
        @Size(max = 40)
        @Nullable
        String serviceCode,

        @Schema(description = "absent for as long as the service takes, which customers cannot change")
        @Min(Slot.MIN_MINUTES)
        @Max(Slot.MAX_MINUTES)
        @Nullable
        Integer durationMinutes,

        @NotBlank @Size(max = 1000) String reason,

        @Schema(description = "for staff only") @Valid @Nullable
        OdometerRequest odometer,

        @Nullable Boolean odometerConfirmed,

        @Schema(description = "for staff only: also when nobody is at work") @Nullable
        Boolean outsideHours) {

    ScheduleAppointment toCommand(Site site) {
        return new ScheduleAppointment(
                Boolean.TRUE.equals(legacyVin) ? Vin.parseLegacy(vin) : Vin.parse(vin),
                customer == null ? null : customer.toBookedFor(),
                technicianId,
                site.instantOf(startsAt),
                serviceCode,
                durationMinutes == null ? null : Duration.ofMinutes(durationMinutes),
                Boolean.TRUE.equals(outsideHours),
                reason,
                OdometerRequest.reading(odometer, odometerConfirmed));
    }
}
