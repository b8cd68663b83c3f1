package io.forecourt.parking.stay;

import static io.forecourt.parking.stay.StayState.ACTIVE;
import static io.forecourt.parking.stay.StayState.CANCELLED;
import static io.forecourt.parking.stay.StayState.CHECKED_IN;
import static io.forecourt.parking.stay.StayState.CLOSED;
import static io.forecourt.parking.stay.StayState.COMPLETED;
import static io.forecourt.parking.stay.StayState.CONFIRMED;
import static io.forecourt.parking.stay.StayState.EXPIRED;
import static io.forecourt.parking.stay.StayState.EXTENDED;
import static io.forecourt.parking.stay.StayState.HELD;
import static io.forecourt.parking.stay.StayState.NO_SHOW;
import static io.forecourt.parking.stay.StayState.OVERSTAY;
import static io.forecourt.parking.stay.StayState.QUOTED;
import static io.forecourt.parking.stay.StayState.STOPPED_EARLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every move from every state of both machines: where it leads, or that it is refused and changes nothing. */
class StayStatesTests {

    private static final StaySettings SETTINGS = SomeStay.SETTINGS;

    /** What can be done with a stay. */
    private enum Move {
        CONFIRM,
        CONFIRM_LATE,
        ABANDON,
        CANCEL,
        CHECK_IN,
        BEGIN_EXTENSION,
        EXTEND,
        STOP;

        void make(Stay stay) {
            Instant at = SomeStay.START.plusSeconds(60);
            switch (this) {
                case CONFIRM -> stay.confirm(600, at);
                case CONFIRM_LATE -> stay.confirmLate(stay.isReservation() ? 2L : null, 600, at);
                case ABANDON -> stay.abandon(at);
                case CANCEL -> stay.cancel(at);
                case CHECK_IN -> stay.checkIn(1, at);
                case BEGIN_EXTENSION -> stay.beginExtension(SomeStay.END.plusSeconds(3600), at.plusSeconds(600));
                case EXTEND -> stay.extend(SomeStay.bought(SomeStay.END.plusSeconds(3600), 1200), 600, at);
                case STOP -> stay.stop(at);
            }
        }
    }

    private static final Map<Move, Map<StayState, StayState>> RESERVATION = table(Map.of(
            Move.CONFIRM, Map.of(HELD, CONFIRMED),
            Move.CONFIRM_LATE, Map.of(EXPIRED, CONFIRMED),
            Move.ABANDON, Map.of(HELD, EXPIRED),
            Move.CANCEL, Map.of(CONFIRMED, CANCELLED),
            Move.CHECK_IN, Map.of(CONFIRMED, CHECKED_IN),
            Move.BEGIN_EXTENSION, Map.of(CONFIRMED, CONFIRMED, CHECKED_IN, CHECKED_IN),
            Move.EXTEND, Map.of(CONFIRMED, CONFIRMED, CHECKED_IN, CHECKED_IN),
            Move.STOP, Map.of(CHECKED_IN, COMPLETED, OVERSTAY, COMPLETED)));

    private static final Map<Move, Map<StayState, StayState>> SESSION = table(Map.of(
            Move.CONFIRM, Map.of(QUOTED, ACTIVE),
            Move.CONFIRM_LATE, Map.of(EXPIRED, ACTIVE),
            Move.ABANDON, Map.of(QUOTED, EXPIRED),
            Move.CANCEL, Map.of(),
            Move.CHECK_IN, Map.of(),
            Move.BEGIN_EXTENSION, Map.of(ACTIVE, ACTIVE, EXTENDED, EXTENDED),
            Move.EXTEND, Map.of(ACTIVE, EXTENDED, EXTENDED, EXTENDED),
            Move.STOP, Map.of(ACTIVE, STOPPED_EARLY, EXTENDED, STOPPED_EARLY)));

    private static final List<StayState> OF_RESERVATIONS =
            List.of(HELD, CONFIRMED, CHECKED_IN, OVERSTAY, COMPLETED, EXPIRED, CANCELLED, NO_SHOW);
    private static final List<StayState> OF_SESSIONS =
            List.of(QUOTED, ACTIVE, EXTENDED, STOPPED_EARLY, EXPIRED, CLOSED);

    @TestFactory
    Stream<DynamicTest> everyMoveOfAReservationFromEveryState() {
        return cases(StayKind.RESERVATION, OF_RESERVATIONS, RESERVATION);
    }

    @TestFactory
    Stream<DynamicTest> everyMoveOfASessionFromEveryState() {
        return cases(StayKind.SESSION, OF_SESSIONS, SESSION);
    }

    private static Stream<DynamicTest> cases(
            StayKind kind, List<StayState> states, Map<Move, Map<StayState, StayState>> table) {
        List<DynamicTest> tests = new ArrayList<>();
        for (StayState state : states) {
            table.forEach((move, leads) -> tests.add(DynamicTest.dynamicTest(
                    state + " " + move, () -> check(SomeStay.in(kind, state), move, leads.get(state)))));
        }
        return tests.stream();
    }

    private static void check(Stay stay, Move move, @Nullable StayState leadsTo) {
        StayState before = stay.state();
        if (leadsTo == null) {
            assertThatThrownBy(() -> move.make(stay)).isInstanceOf(StayMoveNotAllowed.class);
            assertThat(stay.state()).isEqualTo(before);
        } else {
            move.make(stay);
            assertThat(stay.state()).isEqualTo(leadsTo);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatTimeAloneDoes() {
        Map<StayState, StayState> reservations =
                Map.of(HELD, EXPIRED, CONFIRMED, NO_SHOW, CHECKED_IN, OVERSTAY, OVERSTAY, COMPLETED);
        Map<StayState, StayState> sessions =
                Map.of(QUOTED, EXPIRED, ACTIVE, EXPIRED, EXTENDED, EXPIRED, STOPPED_EARLY, CLOSED, EXPIRED, CLOSED);
        return Stream.concat(
                OF_RESERVATIONS.stream().map(state -> lapsing(StayKind.RESERVATION, state, reservations.get(state))),
                OF_SESSIONS.stream().map(state -> lapsing(StayKind.SESSION, state, sessions.get(state))));
    }

    private static DynamicTest lapsing(StayKind kind, StayState state, @Nullable StayState leadsTo) {
        return DynamicTest.dynamicTest(kind + " " + state, () -> {
            Stay stay = SomeStay.in(kind, state);
            Instant due = stay.dueAt(SETTINGS);
            if (leadsTo == null) {
                assertThat(due).isNull();
                assertThat(stay.lapse(Instant.MAX, SETTINGS)).isEmpty();
                return;
            }
            assertThat(stay.lapse(due.minusNanos(1), SETTINGS)).isEmpty();
            assertThat(stay.state()).isEqualTo(state);
            assertThat(stay.lapse(due, SETTINGS)).isPresent();
            assertThat(stay.state()).isEqualTo(leadsTo);
        });
    }

    @Test
    void anExtensionThatIsNotPaidInTimeIsDroppedAndTheStayIsWhatItWas() {
        Stay stay = SomeStay.in(StayKind.RESERVATION, CHECKED_IN);
        Instant until = SomeStay.END.plusSeconds(300);
        stay.beginExtension(SomeStay.END.plusSeconds(3600), until);

        assertThat(stay.lapse(SomeStay.END.plusSeconds(1), SETTINGS)).isEmpty();
        assertThat(stay.lapse(until, SETTINGS)).isEqualTo(Optional.of(StayChange.PAYMENT_FAILED));
        assertThat(stay.extensionTo()).isNull();
        assertThat(stay.lapse(until, SETTINGS)).isEqualTo(Optional.of(StayChange.OVERSTAYED));
    }

    @Test
    void aSecondExtensionTakesThePlaceOfTheFirst() {
        Stay stay = SomeStay.in(StayKind.SESSION, ACTIVE);
        stay.beginExtension(SomeStay.END.plusSeconds(7200), SomeStay.START.plusSeconds(600));
        stay.beginExtension(SomeStay.END.plusSeconds(3600), SomeStay.START.plusSeconds(900));

        assertThat(stay.extensionTo()).isEqualTo(SomeStay.END.plusSeconds(3600));
        assertThat(stay.heldUntil()).isEqualTo(SomeStay.START.plusSeconds(900));
    }

    @Test
    void nobodyIsWaitedForBeyondTheEnd() {
        assertThat(SETTINGS.noShowAt(SomeStay.START, SomeStay.START.plus(Duration.ofMinutes(10))))
                .isEqualTo(SomeStay.START.plus(Duration.ofMinutes(10)));
        assertThat(SETTINGS.noShowAt(SomeStay.START, SomeStay.END))
                .isEqualTo(SomeStay.START.plus(SETTINGS.noShowAfter()));
    }

    @Test
    void whatWasGivenUpIsNotConfirmedByMoneyThatComesLater() {
        Stay stay = SomeStay.in(StayKind.RESERVATION, HELD);
        stay.abandon(SomeStay.START);

        assertThatThrownBy(() -> stay.confirmLate(1L, 600, SomeStay.START)).isInstanceOf(StayMoveNotAllowed.class);
    }

    @Test
    void noMoreGoesBackThanWasPaid() {
        Stay stay = SomeStay.in(StayKind.RESERVATION, HELD);
        stay.confirm(600, SomeStay.START);

        stay.giveBack(600);
        assertThat(stay.money().kept()).isZero();
        assertThatThrownBy(() -> stay.giveBack(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Move, Map<StayState, StayState>> table(Map<Move, Map<StayState, StayState>> moves) {
        Map<Move, Map<StayState, StayState>> table = new EnumMap<>(moves);
        assertThat(table).containsOnlyKeys(Move.values());
        return table;
    }
}
