package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an automobile is on offer. That is for inventory to say, but its word is a copy: where that is older than what
 * became of our last sale of the VIN, inventory has yet to hear of it, and we know better. Should inventory have changed
 * its mind meanwhile, it refuses the sale, which is then cancelled.
 */
final class OfferPolicy {

    static final String AVAILABLE = "AVAILABLE";

    private static final String RESERVED = "RESERVED";
    private static final String DELISTED = "delisted";
    private static final Set<String> ENDS_WITH_OUR_SALE = Set.of(RESERVED, "SOLD", "DELIVERED");

    private OfferPolicy() {}

    /**
     * The state that counts; only {@link #AVAILABLE} is on offer.
     *
     * @param wanting the sale that wants the automobile; its own reservation is not in its way
     * @param earlier other sales of the VIN
     */
    static String stateFor(Sale wanting, AutomobileVO copy, Collection<Sale> earlier) {
        if (copy.removed()) {
            return DELISTED;
        }
        return earlier.stream()
                .flatMap(sale -> Outcome.of(sale).stream())
                .max(Comparator.comparing(Outcome::at))
                .filter(outcome -> !copy.changedAt().isAfter(outcome.at()))
                .map(outcome -> stateAfter(outcome, copy))
                .orElseGet(() -> stateFor(wanting, copy));
    }

    private static String stateAfter(Outcome outcome, AutomobileVO copy) {
        if (outcome.delivered()) {
            return SaleStatus.DELIVERED.name();
        }
        return ENDS_WITH_OUR_SALE.contains(copy.status()) ? AVAILABLE : copy.status();
    }

    private static String stateFor(Sale wanting, AutomobileVO copy) {
        boolean reservedForIt =
                wanting.status() == SaleStatus.RESERVED && copy.status().equals(RESERVED);
        return reservedForIt ? AVAILABLE : copy.status();
    }

    /** How and when a sale left its automobile. */
    private record Outcome(Instant at, boolean delivered) {

        static Optional<Outcome> of(Sale sale) {
            Closure closure = sale.closure();
            if (closure != null) {
                boolean ours = sale.commitmentId() != null && closure.by() != Closure.By.INVENTORY;
                return ours ? Optional.of(new Outcome(closure.at(), false)) : Optional.empty();
            }
            return sale.status() == SaleStatus.DELIVERED
                    ? Optional.ofNullable(sale.deliveredAt()).map(at -> new Outcome(at, true))
                    : Optional.empty();
        }
    }
}
