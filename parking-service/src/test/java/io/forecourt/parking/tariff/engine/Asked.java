package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Asks as drivers in Paris do, who get a price. */
final class Asked {

    static final Parker CAR = new Parker(VehicleClass.CAR, UserClass.VISITOR);

    /** A Tuesday, on which nothing happens. */
    static final String TUESDAY_TEN = "2026-03-10T10:00";

    private Asked() {}

    static Instant paris(String clock) {
        return LocalDateTime.parse(clock).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    static Quote lasting(Pricing pricing, String from, int minutes) {
        return priced(pricing.lasting(CAR, paris(from), Duration.ofMinutes(minutes)));
    }

    static Quote between(Pricing pricing, String from, String to) {
        return priced(pricing.between(CAR, paris(from), paris(to)));
    }

    static Quote priced(Answer answer) {
        return answer.orElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
