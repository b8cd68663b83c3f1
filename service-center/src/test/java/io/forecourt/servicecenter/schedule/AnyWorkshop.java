package io.forecourt.servicecenter.schedule;

import io.forecourt.servicecenter.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Something that may be: random, but the same for the same random numbers. */
final class AnyWorkshop {

    private final Site site;
    private final LocalDate middle;
    private final AnyHours opening;
    private final Set<LocalDate> closed = new HashSet<>();
    private final Map<Long, AnyHours> own = new HashMap<>();
    private final Map<Long, List<TimeRange>> absences = new HashMap<>();
    private final Map<Long, Set<String>> skills = new HashMap<>();
    private final Map<Long, List<TimeRange>> taken = new HashMap<>();
    private final Map<Long, Set<String>> bays = new HashMap<>();
    private final Map<Long, List<TimeRange>> takenBays = new HashMap<>();
    private final Work work;

    AnyWorkshop(Site site, LocalDate middle, Random random) {
        this.site = site;
        this.middle = middle;
        opening = new AnyHours(random);
        if (random.nextInt(4) == 0) {
            closed.add(middle.plusDays(random.nextInt(3) - 1));
        }
        for (long id = 1; id <= 1 + random.nextInt(3); id++) {
            if (random.nextBoolean()) {
                own.put(id, new AnyHours(random));
            }
            absences.put(id, anyTimes(random, random.nextInt(2), 24));
            skills.put(id, random.nextBoolean() ? Set.of("BRAKES", "TYRES") : Set.of());
            taken.put(id, anyTimes(random, random.nextInt(6), 3));
        }
        for (long id = 1; id <= random.nextInt(3); id++) {
            bays.put(id, random.nextBoolean() ? Set.of("LIFT") : Set.of("PIT"));
            takenBays.put(id, anyTimes(random, random.nextInt(6), 3));
        }
        work = new Work(
                random.nextBoolean() ? "SOME" : null,
                Duration.ofMinutes(15 + 5 * random.nextInt(30)),
                Duration.ofMinutes(5L * random.nextInt(6)),
                random.nextInt(3) == 0 ? "BRAKES" : null,
                random.nextInt(3) == 0 ? "LIFT" : null);
    }

    private List<TimeRange> anyTimes(Random random, int howMany, int hours) {
        var from = site.startOf(middle.minusDays(1));
        List<TimeRange> times = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            times.add(TimeRange.of(
                    from.plus(Duration.ofMinutes(random.nextInt(72 * 60))),
                    Duration.ofMinutes(1 + random.nextInt(hours * 60))));
        }
        return times;
    }

    Site site() {
        return site;
    }

    Work work() {
        return work;
    }

    List<LocalDate> days() {
        return middle.minusDays(1).datesUntil(middle.plusDays(2)).toList();
    }

    Roster roster() {
        var first = middle.minusDays(1);
        var last = middle.plusDays(3);
        var shut = Times.of(closed.stream()
                .filter(day -> site.startOf(day).isBefore(site.startOf(day.plusDays(1))))
                .map(day -> new TimeRange(site.startOf(day), site.startOf(day.plusDays(1))))
                .toList());
        var open = opening.weekly().between(first, last, site).minus(shut);
        var technicians = taken.keySet().stream()
                .sorted()
                .map(id -> new Roster.Technician(
                        id,
                        Set.copyOf(skills.getOrDefault(id, Set.of())),
                        (own.containsKey(id)
                                        ? own.get(id)
                                                .weekly()
                                                .between(first, last, site)
                                                .and(open)
                                        : open)
                                .minus(Times.of(absences.get(id)))))
                .toList();
        return new Roster(
                technicians,
                bays.entrySet().stream()
                        .map(bay -> new Roster.Bay(bay.getKey(), bay.getValue()))
                        .toList());
    }

    Taken taken() {
        return new Taken(times(taken), times(takenBays));
    }

    private static Map<Long, Times> times(Map<Long, List<TimeRange>> ranges) {
        Map<Long, Times> times = new HashMap<>();
        ranges.forEach((id, of) -> times.put(id, Times.of(of)));
        return times;
    }

    List<FreeSlot> foundByTheMinute(LocalDate day, Duration step) {
        List<FreeSlot> found = new ArrayList<>();
        var end = site.startOf(day.plusDays(1));
        for (var start = site.startOf(day); start.isBefore(end); start = start.plus(step)) {
            var at = start;
            var free = taken.keySet().stream()
                    .sorted()
                    .filter(id -> work.skill() == null || skills.get(id).contains(work.skill()))
                    .filter(id -> minutes(work.workedOn(at)).stream().allMatch(minute -> works(id, minute)))
                    .filter(id -> minutes(work.occupied(at)).stream().noneMatch(minute -> in(taken.get(id), minute)))
                    .toList();
            if (!free.isEmpty() && isThereABay(minutes(work.occupied(at)))) {
                found.add(new FreeSlot(at, free));
            }
        }
        return found;
    }

    private boolean isThereABay(List<Instant> minutes) {
        return work.service() == null
                || bays.isEmpty()
                || bays.entrySet().stream()
                        .filter(bay -> work.bayKind() == null || bay.getValue().contains(work.bayKind()))
                        .anyMatch(bay -> minutes.stream().noneMatch(minute -> in(takenBays.get(bay.getKey()), minute)));
    }

    private boolean works(long id, Instant minute) {
        var clock = site.timeOf(minute);
        return opening.show(clock)
                && !closed.contains(clock.toLocalDate())
                && (!own.containsKey(id) || own.get(id).show(clock))
                && !in(absences.get(id), minute);
    }

    private static List<Instant> minutes(TimeRange range) {
        List<Instant> minutes = new ArrayList<>();
        for (var minute = range.from(); minute.isBefore(range.to()); minute = minute.plusSeconds(60)) {
            minutes.add(minute);
        }
        return minutes;
    }

    private static boolean in(List<TimeRange> ranges, Instant minute) {
        return ranges.stream().anyMatch(range -> !range.from().isAfter(minute) && minute.isBefore(range.to()));
    }

    @Override
    public String toString() {
        return "%s %s %s, open %s but on %s, own hours %s, absent %s, skills %s, taken %s, bays %s taken %s"
                .formatted(site, middle, work, opening, closed, own, absences, skills, taken, bays, takenBays);
    }
}
