package io.forecourt.parking.stay;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.tariff.engine.Carried;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stay of an hour on space 1, or without one, for 6 €. */
final class SomeStay {

    static final Instant START = Instant.parse("2026-06-01T10:00:00Z");
    static final Instant END = START.plus(Duration.ofHours(1));

    static final StaySettings SETTINGS = new StaySettings(
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15),
            Duration.ofHours(24),
            Duration.ofDays(31),
            Duration.ofSeconds(2));

    private SomeStay() {}

    static Bought bought(Instant to, long cents) {
        return new Bought(to, null, cents, new StayQuote(cents, 3600, List.of(), Map.of()));
    }

    static Stay in(StayKind kind, StayState state) {
        boolean waits = state == StayState.HELD || state == StayState.QUOTED;
        var terms = new StayTerms(
                kind,
                UUID.randomUUID(),
                1,
                kind == StayKind.RESERVATION ? SpaceKind.STANDARD : null,
                new Plate("AA123AA", "FR"),
                VehicleClass.CAR,
                UserClass.VISITOR,
                1L,
                Currency.getInstance("EUR"),
                Carried.NOTHING,
                START,
                START.minusSeconds(60));
        return new Stay(
                1,
                terms,
                state,
                kind == StayKind.RESERVATION ? 1L : null,
                bought(END, 600),
                null,
                waits ? START.plusSeconds(540) : null,
                waits || state == StayState.EXPIRED ? StayMoney.NONE : new StayMoney(600, 0, START),
                null,
                state.isOpen() ? null : END,
                reason(state));
    }

    private static @Nullable EndReason reason(StayState state) {
        return switch (state) {
            case EXPIRED -> EndReason.NOT_PAID;
            case CANCELLED -> EndReason.CANCELLED;
            case NO_SHOW -> EndReason.NO_SHOW;
            case COMPLETED, STOPPED_EARLY -> EndReason.LEFT;
            case CLOSED -> EndReason.RUN_OUT;
            default -> null;
        };
    }
}
