package io.forecourt.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Several ways to do things, measured in many short turns, so that whatever else the machine does hits all alike. */
record Turns(Duration warmUp, Duration turn, int rounds) {

    /** @param sequence the numbers of the work, which may be shared */
    record Way(String name, AtomicLong sequence, Load.Work work) {}

    /** What each came to, in the same order. */
    List<Load.Outcome> measure(Load load, List<Way> ways) {
        for (Way way : ways) {
            load.run(warmUp, way.sequence(), way.work());
        }
        List<Load.Outcome> outcomes = new ArrayList<>();
        for (Way way : ways) {
            outcomes.add(load.run(turn, way.sequence(), way.work()));
        }
        for (int round = 1; round < rounds; round++) {
            for (int i = 0; i < ways.size(); i++) {
                Way way = ways.get(i);
                outcomes.set(i, outcomes.get(i).plus(load.run(turn, way.sequence(), way.work())));
            }
        }
        return outcomes;
    }
}
