package io.forecourt.parking.driver;

import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants permits and revokes them. Who may, the service's access rules say. */
@Service
@Transactional
public class PermitRegister {

    private static final String OBJECT = "permit";

    private final PermitTable permits;
    private final Audit audit;
    private final Clock clock;

    PermitRegister(PermitTable permits, Audit audit, Clock clock) {
        this.permits = permits;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first, also those that have ended. */
    @Transactional(readOnly = true)
    public Page<Permit> list(Pageable page) {
        return new PageImpl<>(permits.page(page.getPageSize(), page.getOffset()), page, permits.count());
    }

    /** All that the plate has and had, the newest first. */
    @Transactional(readOnly = true)
    public List<Permit> of(Plate plate) {
        return permits.of(plate);
    }

    /** @throws PermitNotFound when there is none */
    @Transactional(readOnly = true)
    public Permit get(long id) {
        return permits.find(id).orElseThrow(() -> new PermitNotFound(id));
    }

    /** Beside whatever the plate has already: permits may overlap, and the best counts. */
    public Permit grant(PermitGrant grant) {
        var granted = permits.add(grant, clock.instant());
        audit.record("permit.granted", OBJECT, granted.id(), Map.of("userClass", granted.userClass()));
        return granted;
    }

    /**
     * Ends one now. One that was revoked before stays so since then.
     *
     * @throws PermitNotFound when there is none
     */
    public Permit revoke(long id) {
        if (permits.revoke(id, clock.instant())) {
            audit.record("permit.revoked", OBJECT, id);
        }
        return get(id);
    }
}
