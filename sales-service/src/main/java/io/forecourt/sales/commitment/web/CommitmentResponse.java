package io.forecourt.sales.commitment.web;

import io.forecourt.sales.commitment.Commitment;
import io.forecourt.sales.commitment.CommitmentKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param endsAt exclusive; absent for an open end
 * @param releasedAt when it was called off before it began
 */
record CommitmentResponse(
        long id,
        String vin,
        CommitmentKind kind,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String note,
        @Nullable Instant releasedAt) {

    static CommitmentResponse of(Commitment commitment) {
        return new CommitmentResponse(
                commitment.id(),
                commitment.vin().value(),
                commitment.kind(),
                commitment.period().startsAt(),
                commitment.period().endsAt(),
                commitment.note(),
                commitment.releasedAt());
    }
}
