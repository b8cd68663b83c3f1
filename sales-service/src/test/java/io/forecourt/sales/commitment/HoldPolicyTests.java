package io.forecourt.sales.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldPolicyTests {

    @ParameterizedTest
    @CsvSource({
        "ON_ORDER,       false, false",
        "IN_STOCK,       false, true",
        "IN_PREPARATION, false, true",
        "AVAILABLE,      true,  true",
        "RESERVED,       false, false",
        "SOLD,           false, false",
        "DELIVERED,      false, false",
        "delisted,       false, false",
        "ADDED_LATER,    false, false",
    })
    void holdsOnlyWhatStandsInTheYard(String state, boolean testDrive, boolean workshop) {
        assertThat(HoldPolicy.allows(CommitmentKind.TEST_DRIVE, state)).isEqualTo(testDrive);
        assertThat(HoldPolicy.allows(CommitmentKind.WORKSHOP, state)).isEqualTo(workshop);
        assertThat(HoldPolicy.allows(CommitmentKind.SALE, state)).isFalse();
    }
}
