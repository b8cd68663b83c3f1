package io.forecourt.servicecenter.schedule.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.forecourt.servicecenter.schedule.BookedTimes;
import io.forecourt.servicecenter.schedule.TechniciansTime;
import io.forecourt.servicecenter.site.Site;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** When a technician is away from now on, and what was booked in that time. */
record AbsenceAddedResponse(
        @JsonUnwrapped AbsenceResponse absence,

        @Schema(description = "what is booked in it, by its beginning; it stays so until somebody moves it")
        List<BookedTimes.Booked> collisions) {

    static AbsenceAddedResponse of(TechniciansTime.Away away, Site site) {
        return new AbsenceAddedResponse(AbsenceResponse.of(away.absence(), site), away.collisions());
    }
}
