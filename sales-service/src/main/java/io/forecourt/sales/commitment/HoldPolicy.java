package io.forecourt.sales.commitment;

import java.util.Map;
import java.util.Set;

/** Which of our cars may be held for what: only those that stand in our yard, and test drives only of those on offer. */
final class HoldPolicy {

    private static final Map<CommitmentKind, Set<String>> STATES = Map.of(
            CommitmentKind.TEST_DRIVE, Set.of("AVAILABLE"),
            CommitmentKind.WORKSHOP, Set.of("IN_STOCK", "IN_PREPARATION", "AVAILABLE"));

    private HoldPolicy() {}

    static boolean allows(CommitmentKind kind, String state) {
        return STATES.getOrDefault(kind, Set.of()).contains(state);
    }
}
