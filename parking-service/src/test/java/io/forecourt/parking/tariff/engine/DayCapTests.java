package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.between;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static io.forecourt.parking.tariff.engine.TariffBuilder.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayCapTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    private final Pricing tenADay = TariffBuilder.always(0)
            .scale(visitors(0, null, 1000L, new Rung(600, 200), Rung.openEnded(400)))
            .pricing();

    @Test
    void aDayCostsNoMore() {
        assertThat(lasting(tenADay, "2026-03-10T08:00", 300).cents()).isEqualTo(1000);
        assertThat(lasting(tenADay, "2026-03-10T08:00", 315).cents()).isEqualTo(1000);
        assertThat(lasting(tenADay, "2026-03-10T08:00", 960).cents()).isEqualTo(1000);
    }

    @Test
    void theNextDayHasACapOfItsOwnAndTheLadderHasMovedOn() {
        var quote = lasting(tenADay, "2026-03-10T08:00", 16 * 60 + 60);

        assertThat(quote.centsByDay())
                .containsEntry(TUESDAY, 1000L)
                .containsEntry(TUESDAY.plusDays(1), 400L)
                .hasSize(2);
        assertThat(quote.cents()).isEqualTo(1400);
    }

    @Test
    void aStepBelongsToTheDayOnWhichItBegins() {
        var office = TariffBuilder.paris()
                .scale(visitors(0, null, 300L, Rung.openEnded(600)))
                .pricing();

        assertThat(lasting(office, "2026-03-10T19:50", 30).centsByDay())
                .containsEntry(TUESDAY, 150L)
                .containsEntry(TUESDAY.plusDays(1), 150L);
        assertThat(lasting(office, "2026-03-10T19:45", 30).centsByDay())
                .containsEntry(TUESDAY, 150L)
                .containsEntry(TUESDAY.plusDays(1), 150L);
        assertThat(lasting(office, "2026-03-10T19:50", 15).centsByDay()).isEqualTo(Map.of(TUESDAY, 150L));
    }

    @Test
    void theDayIsTheLocalOneAlsoWhereItHas23Or25Hours() {
        var hourly = TariffBuilder.always(0)
                .scale(visitors(0, null, 2450L, Rung.openEnded(100)))
                .pricing();

        assertThat(between(hourly, "2027-03-28T00:00", "2027-03-29T00:00").cents())
                .isEqualTo(2300);
        assertThat(between(hourly, "2027-03-29T00:00", "2027-03-30T00:00").cents())
                .isEqualTo(2400);
        assertThat(between(hourly, "2027-10-31T00:00", "2027-11-01T00:00").cents())
                .isEqualTo(2450);
    }

    @Test
    void whatIsTakenAwayIsALine() {
        var quote = lasting(tenADay, "2026-03-10T08:00", 360);

        assertThat(quote.lines()).last().isEqualTo(new Line.Capped(TUESDAY, -200));
    }

    @Test
    void aCapOfNothingMakesADayFree() {
        var free = TariffBuilder.always(0)
                .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, window("09:00", "20:00"))
                .scale(visitors(0, null, 0L, Rung.openEnded(600)))
                .pricing();

        assertThat(lasting(free, "2026-03-10T10:00", 60).cents()).isZero();
    }
}
