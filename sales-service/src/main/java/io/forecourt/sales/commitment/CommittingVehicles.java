package io.forecourt.sales.commitment;

import io.forecourt.sales.vehicle.Vin;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes and frees VINs for other features, within their transactions. Callers hold the lock of the automobile's copy,
 * so that those who want the same VIN take turns and the loser learns what it is committed to; the exclusion
 * constraint is the guarantee even without.
 */
@Service
public class CommittingVehicles {

    /** PostgreSQL's exclusion_violation; the table has one exclusion constraint. */
    private static final String OVERLAP = "23P01";

    private final Commitments commitments;
    private final Clock clock;

    CommittingVehicles(Commitments commitments, Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    /** @throws AutomobileAlreadyCommitted when anything keeps the VIN during a part of that period */
    @Transactional(propagation = Propagation.MANDATORY)
    public Commitment take(Vin vin, CommitmentKind kind, Period period, @Nullable String note) {
        refuseOverlap(vin, period, _ -> true);
        return save(new Commitment(vin, kind, period, note, clock.instant()));
    }

    /** Frees the VIN from that instant on; does nothing where the commitment is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long id, Instant at) {
        Commitment commitment = commitments.findById(id).orElseThrow();
        commitment.release(at);
        save(commitment);
    }

    void move(Commitment commitment, Period to) {
        refuseOverlap(commitment.vin(), to, other -> other.id() != commitment.id());
        commitment.move(to, clock.instant());
        save(commitment);
    }

    private void refuseOverlap(Vin vin, Period period, Predicate<Commitment> counts) {
        commitments.findInForceAfter(vin, period.startsAt()).stream()
                .filter(counts)
                .filter(other -> other.period().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new AutomobileAlreadyCommitted(other);
                });
    }

    private Commitment save(Commitment commitment) {
        try {
            return commitments.saveAndFlush(commitment);
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException violation
                    && OVERLAP.equals(violation.getSQLState())) {
                throw new AutomobileAlreadyCommitted(commitment.vin());
            }
            throw refused;
        }
    }
}
