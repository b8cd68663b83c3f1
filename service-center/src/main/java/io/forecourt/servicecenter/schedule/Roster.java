package io.forecourt.servicecenter.schedule;

import java.util.List;
import java.util.Set;

/**
 * Who works when in some days, and where.
 *
 * @param technicians those who take appointments, by their id
 * @param bays those in use, by their id; without any, there is always room
 */
public record Roster(List<Technician> technicians, List<Bay> bays) {

    /**
     * Somebody at work.
     *
     * @param working when they work: the site is open and they are not absent
     */
    public record Technician(long id, Set<String> skills, Times working) {}

    /** A place to work in. */
    public record Bay(long id, Set<String> kinds) {}

    /** Those who can do it, at whatever time. */
    public List<Technician> able(Work work) {
        return technicians.stream()
                .filter(technician ->
                        work.skill() == null || technician.skills().contains(work.skill()))
                .toList();
    }

    /** The bays that it can be done in. */
    public List<Bay> fitting(Work work) {
        return bays.stream()
                .filter(bay -> work.bayKind() == null || bay.kinds().contains(work.bayKind()))
                .toList();
    }

    /** Whether there has to be a bay free for it. */
    public boolean needsABay(Work work) {
        return work.takesABay() && !bays.isEmpty();
    }
}
