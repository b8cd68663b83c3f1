package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.Simulation.Difference;
import io.forecourt.parking.tariff.Simulation.Group;
import io.forecourt.parking.tariff.Simulation.RefusedStays;
import io.forecourt.parking.tariff.Simulation.Total;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Prices stays once more, one after the other, and keeps nothing of them but sums and those that differ most. */
final class Replay {

    private static final int DIFFERENCES = 10;
    private static final Comparator<Difference> BY_CENTS = Comparator.comparingLong(Difference::cents);
    private static final Comparator<Parker> BY_CLASS =
            Comparator.comparing(Parker::vehicle).thenComparing(Parker::user);

    private final Map<Long, Pricing> pricings;
    private final Map<Parker, Total> groups = new TreeMap<>(BY_CLASS);
    private final Map<Refused.Reason, RefusedStays> refused = new EnumMap<>(Refused.Reason.class);
    private final PriorityQueue<Difference> dearest = new PriorityQueue<>(BY_CENTS);
    private final PriorityQueue<Difference> cheapest = new PriorityQueue<>(BY_CENTS.reversed());
    private Total all = Total.NONE;

    /** @param pricings by the ids of the sites */
    Replay(Map<Long, Pricing> pricings) {
        this.pricings = pricings;
    }

    /** @throws IllegalArgumentException if it was at another site */
    void add(PastStay stay) {
        var pricing = pricings.get(stay.siteId());
        if (pricing == null) {
            throw new IllegalArgumentException("Nobody asked for stays at site " + stay.siteId());
        }
        var parker = new Parker(stay.vehicle(), stay.user());
        switch (pricing.between(parker, stay.from(), stay.to())) {
            case Quote quote -> count(parker, stay, quote.cents());
            case Refused answer ->
                refused.merge(
                        answer.reason(),
                        new RefusedStays(answer.reason(), 1, stay.cents()),
                        (before, one) ->
                                new RefusedStays(before.reason(), before.stays() + 1, before.then() + one.then()));
        }
    }

    Simulation result(Currency currency) {
        return new Simulation(
                currency,
                all,
                groups.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey().vehicle(), group.getKey().user(), group.getValue()))
                        .toList(),
                List.copyOf(refused.values()),
                sorted(dearest, BY_CENTS.reversed()),
                sorted(cheapest, BY_CENTS));
    }

    private void count(Parker parker, PastStay stay, long now) {
        all = all.and(stay.cents(), now);
        groups.put(parker, groups.getOrDefault(parker, Total.NONE).and(stay.cents(), now));
        var difference = new Difference(stay, now);
        if (difference.cents() > 0) {
            keep(dearest, difference);
        } else if (difference.cents() < 0) {
            keep(cheapest, difference);
        }
    }

    /** The head of the queue is the least of those that differ most. */
    private static void keep(PriorityQueue<Difference> most, Difference difference) {
        most.add(difference);
        if (most.size() > DIFFERENCES) {
            most.remove();
        }
    }

    private static List<Difference> sorted(PriorityQueue<Difference> most, Comparator<Difference> order) {
        List<Difference> differences = new ArrayList<>(most);
        differences.sort(order.thenComparing(each -> each.stay().from()));
        return differences;
    }
}
