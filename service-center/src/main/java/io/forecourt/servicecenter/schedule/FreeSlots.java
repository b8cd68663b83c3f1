package io.forecourt.servicecenter.schedule;

import io.forecourt.servicecenter.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The times at which work can start: somebody who can do it works without a break as long as it takes, and neither they
 * nor a bay that it can be done in is taken for so long and the buffer after it. The buffer may run into a break.
 */
public final class FreeSlots {

    private final Roster roster;
    private final Taken taken;
    private final Work work;
    private final List<Roster.Technician> able;
    private final List<Roster.Bay> fitting;

    public FreeSlots(Roster roster, Taken taken, Work work) {
        this.roster = roster;
        this.taken = taken;
        this.work = work;
        this.able = roster.able(work);
        this.fitting = roster.fitting(work);
    }

    /** Those of a day that start on the grid. */
    public List<FreeSlot> on(LocalDate day, Site site, SlotGrid grid) {
        List<FreeSlot> free = new ArrayList<>();
        var end = site.startOf(day.plusDays(1));
        for (var start = site.startOf(day); start.isBefore(end); start = start.plus(grid.step())) {
            var technicians = technicians(start);
            if (!technicians.isEmpty()) {
                free.add(new FreeSlot(start, technicians));
            }
        }
        return free;
    }

    private List<Long> technicians(Instant start) {
        var occupied = work.occupied(start);
        var free = able.stream()
                .filter(technician -> technician.working().cover(work.workedOn(start)))
                .map(Roster.Technician::id)
                .filter(id -> !taken.technician(id, occupied))
                .toList();
        return free.isEmpty() || isThereRoom(occupied) ? free : List.of();
    }

    private boolean isThereRoom(TimeRange occupied) {
        return !roster.needsABay(work) || fitting.stream().anyMatch(bay -> !taken.bay(bay.id(), occupied));
    }
}
