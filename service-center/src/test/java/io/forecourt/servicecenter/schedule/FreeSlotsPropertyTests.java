package io.forecourt.servicecenter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.site.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the workshop is like: around changes of the clocks by half an hour, an hour and a whole day, at midnight and at
 * other times. What is offered is compared with what one finds who looks at every minute by the clock on the wall.
 */
class FreeSlotsPropertyTests {

    private static final SlotGrid GRID = new SlotGrid(Duration.ofMinutes(15));

    @Property(tries = 150)
    void offersWhatAMinuteByMinuteLookFindsAndNothingElse(@ForAll("workshops") AnyWorkshop workshop) {
        var slots = new FreeSlots(workshop.roster(), workshop.taken(), workshop.work());

        for (var day : workshop.days()) {
            assertThat(slots.on(day, workshop.site(), GRID)).isEqualTo(workshop.foundByTheMinute(day, GRID.step()));
        }
    }

    @Property(tries = 400)
    void everySlotCanBeBookedAndIsThenOfferedNoMoreThanOthersAreFree(@ForAll("workshops") AnyWorkshop workshop) {
        var taken = workshop.taken();
        for (var day : workshop.days()) {
            var offered = new FreeSlots(workshop.roster(), taken, workshop.work()).on(day, workshop.site(), GRID);
            if (offered.isEmpty()) {
                continue;
            }
            var slot = offered.get(offered.size() / 2);
            long booked = slot.technicianIds().getFirst();
            var occupied = workshop.work().occupied(slot.startsAt());
            assertThat(taken.technician(booked, occupied)).isFalse();

            taken = new Taken(with(taken.technicians(), booked, occupied), taken.bays());
            var left = new FreeSlots(workshop.roster(), taken, workshop.work()).on(day, workshop.site(), GRID);
            for (var other : left) {
                if (Times.of(List.of(occupied)).overlap(workshop.work().occupied(other.startsAt()))) {
                    assertThat(other.technicianIds()).doesNotContain(booked);
                }
            }
        }
    }

    private static Map<Long, Times> with(Map<Long, Times> taken, long id, TimeRange more) {
        Collection<TimeRange> all =
                new ArrayList<>(taken.getOrDefault(id, Times.none()).ranges());
        all.add(more);
        Map<Long, Times> changed = new HashMap<>(taken);
        changed.put(id, Times.of(all));
        return changed;
    }

    @Provide
    Arbitrary<AnyWorkshop> workshops() {
        var places = Arbitraries.of(
                Map.entry("UTC", LocalDate.of(2027, 3, 28)),
                Map.entry("Europe/Berlin", LocalDate.of(2027, 3, 28)),
                Map.entry("Europe/Berlin", LocalDate.of(2027, 10, 31)),
                Map.entry("America/Santiago", LocalDate.of(2026, 9, 6)),
                Map.entry("America/Santiago", LocalDate.of(2026, 4, 4)),
                Map.entry("America/Havana", LocalDate.of(2026, 11, 1)),
                Map.entry("Australia/Lord_Howe", LocalDate.of(2026, 10, 4)),
                Map.entry("Australia/Lord_Howe", LocalDate.of(2026, 4, 5)),
                Map.entry("Asia/Kathmandu", LocalDate.of(2026, 4, 5)),
                Map.entry("Pacific/Apia", LocalDate.of(2011, 12, 30)));
        return Combinators.combine(places, Arbitraries.longs())
                .as((place, seed) ->
                        new AnyWorkshop(new Site(ZoneId.of(place.getKey())), place.getValue(), new Random(seed)));
    }
}
