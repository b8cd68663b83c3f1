package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.Roster;
import io.forecourt.servicecenter.schedule.Rosters;
import io.forecourt.servicecenter.schedule.SlotGrid;
import io.forecourt.servicecenter.site.Site;
import org.springframework.stereotype.Component;

/**
 * Finds room for appointments: a technician, and a bay where it takes one. Technicians are held before bays, each in the
 * order of their ids.
 */
@Component
class WorkshopCalendar {

    private final Rosters rosters;
    private final TechnicianCalendar technicians;
    private final BayCalendar bays;
    private final OfferedTimes offered;
    private final Ownership ownership;
    private final SlotGrid grid;
    private final Site site;

    WorkshopCalendar(
            Rosters rosters,
            TechnicianCalendar technicians,
            BayCalendar bays,
            OfferedTimes offered,
            Ownership ownership,
            SlotGrid grid,
            Site site) {
        this.rosters = rosters;
        this.technicians = technicians;
        this.bays = bays;
        this.offered = offered;
        this.ownership = ownership;
        this.grid = grid;
        this.site = site;
    }

    /**
     * Holds who and what it takes until the transaction ends.
     *
     * @throws NotPossibleThen saying what is in the way
     * @throws TimeNotOffered to customers, instead of it
     */
    Place take(Wish wish) {
        var day = site.timeOf(wish.startsAt()).toLocalDate();
        var roster = rosters.read(day, day);
        return ownership.isAtTheFrontDesk() ? take(wish, roster) : takeOffered(wish, roster);
    }

    private Place takeOffered(Wish wish, Roster roster) {
        if (!grid.has(wish.startsAt(), site)) {
            throw new TimeNotOffered(offered.insteadOf(wish), site);
        }
        try {
            return take(wish, roster);
        } catch (NotPossibleThen _) {
            throw new TimeNotOffered(offered.insteadOf(wish), site);
        }
    }

    private Place take(Wish wish, Roster roster) {
        var technicianId = technicians.take(wish, roster);
        return new Place(technicianId, roster.needsABay(wish.work()) ? bays.take(wish, roster) : null);
    }
}
