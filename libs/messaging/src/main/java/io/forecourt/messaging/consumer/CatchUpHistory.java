package io.forecourt.messaging.consumer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Finds out as of when a subscription is known to have applied everything its topic held. It compares its position now
 * with the topic's ends as they were seen earlier: under steady traffic a consumer is never at the end, and yet only
 * milliseconds behind.
 */
final class CatchUpHistory {

    private static final int MOST_SIGHTINGS = 256;

    private final List<Sighting> ahead = new ArrayList<>();
    private int keptOneOf = 1;
    private int seen;
    private @Nullable Instant caughtUpAt;

    /**
     * @param at a moment not later than that of {@code ends}
     * @param ends the topic's end in each partition, seen before the positions
     * @param positions the next offset to apply in each partition
     */
    void observe(Instant at, Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        Sighting now = new Sighting(at, ends);
        if (now.isReachedBy(positions)) {
            reached(now, ahead.size());
            return;
        }
        for (int i = ahead.size() - 1; i >= 0; i--) {
            if (ahead.get(i).isReachedBy(positions)) {
                reached(ahead.get(i), i + 1);
                break;
            }
        }
        keep(now);
    }

    private void reached(Sighting sighting, int sightingsUpToIt) {
        caughtUpAt = sighting.at();
        ahead.subList(0, sightingsUpToIt).clear();
        if (ahead.isEmpty()) {
            keptOneOf = 1;
        }
    }

    /** The longer a backlog lasts, the farther apart are the sightings that are kept of it. */
    private void keep(Sighting sighting) {
        if (ahead.size() == MOST_SIGHTINGS) {
            for (int i = MOST_SIGHTINGS - 1; i > 0; i -= 2) {
                ahead.remove(i);
            }
            keptOneOf *= 2;
        }
        if (seen++ % keptOneOf == 0) {
            ahead.add(sighting);
        }
    }

    /** Absent until it is known once. */
    @Nullable
    Instant caughtUpAt() {
        return caughtUpAt;
    }

    private record Sighting(Instant at, Map<TopicPartition, Long> ends) {

        boolean isReachedBy(Map<TopicPartition, Long> positions) {
            return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }
}
