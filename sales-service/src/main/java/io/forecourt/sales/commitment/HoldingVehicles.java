package io.forecourt.sales.commitment;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.replicas.AutomobileVOs;
import io.forecourt.sales.vehicle.VehicleNotFound;
import io.forecourt.sales.vehicle.Vin;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff hold a car of our own for a test drive or the workshop, move the hold, or give it up. */
@Service
@Transactional
public class HoldingVehicles {

    private static final String DELISTED = "delisted";

    private final AutomobileVOs automobiles;
    private final Commitments commitments;
    private final CommittingVehicles committing;
    private final Audit audit;
    private final Clock clock;

    HoldingVehicles(
            AutomobileVOs automobiles,
            Commitments commitments,
            CommittingVehicles committing,
            Audit audit,
            Clock clock) {
        this.automobiles = automobiles;
        this.commitments = commitments;
        this.committing = committing;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws AutomobileAlreadyCommitted when anything keeps the VIN during a part of that period */
    public Commitment hold(Vin vin, CommitmentKind kind, Period period, @Nullable String note) {
        AutomobileVO automobile = lock(vin);
        Commitment hold = committing.take(vin, kind, period, note);
        String state = automobile.removed() ? DELISTED : automobile.status();
        if (!HoldPolicy.allows(kind, state)) {
            throw new AutomobileNotAvailable(vin, kind, state);
        }
        return changed(hold, "commitment.made");
    }

    /** @param precondition checks the version that is about to change */
    public Commitment move(Vin vin, long id, Period to, LongConsumer precondition) {
        lock(vin);
        Commitment hold = commitments.findByIdAndVin(id, vin).orElseThrow(() -> new CommitmentNotFound(vin, id));
        precondition.accept(hold.version());
        committing.move(hold, to);
        return changed(hold, "commitment.moved");
    }

    /** Gives a hold up from now on; one that is over stays as it is. */
    public Commitment giveUp(Vin vin, long id) {
        lock(vin);
        Commitment hold = commitments.findByIdAndVin(id, vin).orElseThrow(() -> new CommitmentNotFound(vin, id));
        if (!hold.kind().isHold()) {
            throw new CommitmentNotChangeable(hold);
        }
        committing.release(id, clock.instant());
        return changed(hold, "commitment.released");
    }

    private Commitment changed(Commitment hold, String action) {
        audit.record(action, "commitment", hold.id(), Map.of("vin", hold.vin().value(), "kind", hold.kind()));
        return hold;
    }

    private AutomobileVO lock(Vin vin) {
        return automobiles.findForUpdate(vin.value()).orElseThrow(() -> new VehicleNotFound(vin));
    }
}
