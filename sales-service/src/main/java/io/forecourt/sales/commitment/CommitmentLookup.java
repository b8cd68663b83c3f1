package io.forecourt.sales.commitment;

import io.forecourt.replicas.AutomobileVOs;
import io.forecourt.sales.vehicle.VehicleNotFound;
import io.forecourt.sales.vehicle.Vin;
import java.time.Clock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a VIN is, will be and was committed to. */
@Service
@Transactional(readOnly = true)
public class CommitmentLookup {

    private final Commitments commitments;
    private final AutomobileVOs automobiles;
    private final Clock clock;

    CommitmentLookup(Commitments commitments, AutomobileVOs automobiles, Clock clock) {
        this.commitments = commitments;
        this.automobiles = automobiles;
        this.clock = clock;
    }

    public Commitment one(Vin vin, long id) {
        return commitments.findByIdAndVin(id, vin).orElseThrow(() -> new CommitmentNotFound(vin, id));
    }

    /** Those that keep the VIN now or later. */
    public Page<Commitment> inForce(Vin vin, Pageable page) {
        requireKnown(vin);
        return commitments.findInForceAfter(vin, clock.instant(), page);
    }

    /** Those that are over or were called off, too. */
    public Page<Commitment> ever(Vin vin, Pageable page) {
        requireKnown(vin);
        return commitments.findByVin(vin, page);
    }

    private void requireKnown(Vin vin) {
        if (automobiles.find(vin.value()).isEmpty()) {
            throw new VehicleNotFound(vin);
        }
    }
}
