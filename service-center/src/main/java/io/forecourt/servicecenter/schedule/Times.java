package io.forecourt.servicecenter.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Any times, of which none overlaps or touches the next: what touches is one. Never changes. */
public final class Times {

    private static final Times NONE = new Times(new TreeMap<>());

    private final NavigableMap<Instant, Instant> endByStart;

    private Times(NavigableMap<Instant, Instant> endByStart) {
        this.endByStart = endByStart;
    }

    public static Times none() {
        return NONE;
    }

    /** All of these together, in whatever order and however they overlap. */
    public static Times of(Collection<TimeRange> ranges) {
        var merged = new TreeMap<Instant, Instant>();
        ranges.stream().sorted(Comparator.comparing(TimeRange::from)).forEach(range -> {
            var last = merged.lastEntry();
            if (last == null || last.getValue().isBefore(range.from())) {
                merged.put(range.from(), range.to());
            } else if (last.getValue().isBefore(range.to())) {
                merged.put(last.getKey(), range.to());
            }
        });
        return new Times(merged);
    }

    /** What is left of these without those. */
    public Times minus(Times others) {
        List<TimeRange> left = new ArrayList<>();
        endByStart.forEach((start, end) -> {
            var from = start;
            for (var other : others.overlapping(start, end)) {
                if (from.isBefore(other.from())) {
                    left.add(new TimeRange(from, other.from()));
                }
                from = other.to();
            }
            if (from.isBefore(end)) {
                left.add(new TimeRange(from, end));
            }
        });
        return of(left);
    }

    /** What is in these and in those. */
    public Times and(Times others) {
        return minus(minus(others));
    }

    /** Whether all of that time is in these. */
    public boolean cover(TimeRange range) {
        var around = endByStart.floorEntry(range.from());
        return around != null && !around.getValue().isBefore(range.to());
    }

    /** Whether any of that time is in these. */
    public boolean overlap(TimeRange range) {
        var before = endByStart.lowerEntry(range.to());
        return before != null && before.getValue().isAfter(range.from());
    }

    /** By their beginning. */
    public List<TimeRange> ranges() {
        return endByStart.entrySet().stream()
                .map(time -> new TimeRange(time.getKey(), time.getValue()))
                .toList();
    }

    private List<TimeRange> overlapping(Instant start, Instant end) {
        var first = endByStart.floorKey(start);
        return endByStart.subMap(first == null ? start : first, end).entrySet().stream()
                .filter(time -> time.getValue().isAfter(start))
                .map(time -> new TimeRange(time.getKey(), time.getValue()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Times times && endByStart.equals(times.endByStart);
    }

    @Override
    public int hashCode() {
        return endByStart.hashCode();
    }

    @Override
    public String toString() {
        return ranges().toString();
    }
}
