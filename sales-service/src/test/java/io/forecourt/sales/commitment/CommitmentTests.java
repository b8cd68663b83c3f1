package io.forecourt.sales.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.sales.vehicle.Vin;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Period TWO_HOURS = new Period(NOON, NOON.plus(HOUR).plus(HOUR));

    @Test
    void endsWhereItIsReleased() {
        Commitment sale = commitment(CommitmentKind.SALE, Period.openFrom(NOON));

        sale.release(NOON.plus(HOUR));

        assertThat(sale.period()).isEqualTo(new Period(NOON, NOON.plus(HOUR)));
        assertThat(sale.releasedAt()).isNull();
        assertThat(sale.isInForceAfter(NOON.plus(HOUR))).isFalse();
    }

    @Test
    void isMarkedAsReleasedWhenItNeverBegan() {
        Commitment hold = commitment(CommitmentKind.TEST_DRIVE, TWO_HOURS);

        hold.release(NOON);

        assertThat(hold.period()).isEqualTo(TWO_HOURS);
        assertThat(hold.releasedAt()).isEqualTo(NOON);
        assertThat(hold.isInForceAfter(NOON.plus(HOUR))).isFalse();
    }

    @Test
    void staysAsItWasWhenItIsReleasedAfterItsEnd() {
        Commitment reservation = commitment(CommitmentKind.RESERVATION, TWO_HOURS);

        reservation.release(NOON.plus(Duration.ofDays(1)));

        assertThat(reservation.period()).isEqualTo(TWO_HOURS);
        assertThat(reservation.releasedAt()).isNull();
    }

    @Test
    void movesWhenItIsAHoldInForce() {
        Commitment hold = commitment(CommitmentKind.WORKSHOP, TWO_HOURS);
        Period later = new Period(NOON.plus(HOUR), NOON.plus(Duration.ofHours(5)));

        hold.move(later, NOON.plus(HOUR));

        assertThat(hold.period()).isEqualTo(later);
    }

    @Test
    void doesNotMoveOnceItIsOver() {
        Commitment hold = commitment(CommitmentKind.WORKSHOP, TWO_HOURS);

        assertThatExceptionOfType(CommitmentNotChangeable.class)
                .isThrownBy(() -> hold.move(TWO_HOURS, NOON.plus(Duration.ofHours(2))))
                .withMessageContaining("is over");
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitmentKind.class,
            names = {"RESERVATION", "SALE", "RENTAL"})
    void doesNotMoveByHandWhatBelongsToOtherBusiness(CommitmentKind kind) {
        Commitment commitment = commitment(kind, TWO_HOURS);

        assertThatExceptionOfType(CommitmentNotChangeable.class)
                .isThrownBy(() -> commitment.move(TWO_HOURS, NOON))
                .withMessageContaining("is " + kind.spoken());
    }

    private static Commitment commitment(CommitmentKind kind, Period period) {
        return new Commitment(Vin.of("1M8GDM9AXKP042788"), kind, period, null, NOON);
    }
}
