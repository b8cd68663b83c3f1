package io.forecourt.sales.sale;

import io.forecourt.sales.site.Site;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day a sale counts for: today or earlier, where the dealership is. */
@Component
class SaleDates {

    private final Site site;
    private final Clock clock;

    SaleDates(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** @param wanted absent for today */
    LocalDate soldOn(@Nullable LocalDate wanted) {
        if (wanted == null) {
            return site.today(clock);
        }
        require(wanted);
        return wanted;
    }

    void require(LocalDate soldOn) {
        LocalDate today = site.today(clock);
        if (soldOn.isAfter(today)) {
            throw new InvalidRequest("/soldOn", "must be today, " + today + ", or earlier");
        }
    }
}
