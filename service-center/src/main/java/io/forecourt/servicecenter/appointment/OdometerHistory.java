package io.forecourt.servicecenter.appointment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What cars' odometers showed. */
@Component
public class OdometerHistory {

    private final JdbcClient jdbc;
    private final OdometerPlausibility plausibility;
    private final Clock clock;

    OdometerHistory(JdbcClient jdbc, OdometerPlausibility plausibility, Clock clock) {
        this.jdbc = jdbc;
        this.plausibility = plausibility;
        this.clock = clock;
    }

    /** The last reading taken here, because its date is known; before the first one, the mileage that inventory states. */
    public Optional<OdometerReading> lastReading(String vin) {
        // language=sql
        return jdbc.sql("""
                        (select odometer_value as value, odometer_unit as unit, odometer_taken_at as taken_at, 1 as rank
                         from appointments
                         where vin = :vin and odometer_value is not null
                         order by odometer_taken_at desc
                         limit 1)
                        union all
                        select mileage, mileage_unit, changed_at, 2
                        from automobile_vo
                        where vin = :vin and mileage is not null
                        order by rank
                        limit 1""")
                .param("vin", vin)
                .query((row, _) -> new OdometerReading(
                        row.getInt("value"),
                        DistanceUnit.valueOf(row.getString("unit")),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @throws OdometerNeedsConfirmation when it does not fit the last one, and was not confirmed */
    OdometerReading accept(ReadingTaken taken, Vin vin) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reading = new OdometerReading(taken.value(), taken.unit(), now);
        if (!taken.confirmed()) {
            lastReading(vin.text()).ifPresent(last -> plausibility.check(reading, last));
        }
        return reading;
    }
}
