package io.forecourt.sales.commitment.web;

import io.forecourt.sales.commitment.CommitmentKind;

/** The commitments that are made by hand. */
enum HoldKind {
    TEST_DRIVE(CommitmentKind.TEST_DRIVE),
    WORKSHOP(CommitmentKind.WORKSHOP);

    private final CommitmentKind commitment;

    HoldKind(CommitmentKind commitment) {
        this.commitment = commitment;
    }

    CommitmentKind commitment() {
        return commitment;
    }
}
