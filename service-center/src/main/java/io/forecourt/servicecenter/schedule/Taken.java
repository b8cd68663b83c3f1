package io.forecourt.servicecenter.schedule;

import java.util.Map;

/** What appointments take of technicians' time and of bays, by their ids. */
public record Taken(Map<Long, Times> technicians, Map<Long, Times> bays) {

    boolean technician(long id, TimeRange time) {
        return technicians.getOrDefault(id, Times.none()).overlap(time);
    }

    boolean bay(long id, TimeRange time) {
        return bays.getOrDefault(id, Times.none()).overlap(time);
    }
}
