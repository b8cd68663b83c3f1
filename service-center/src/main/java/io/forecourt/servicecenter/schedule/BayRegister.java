package io.forecourt.servicecenter.schedule;

import io.forecourt.security.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bays. Once one is in use, what is booked as a service has to find one free. */
@Service
@Transactional
public class BayRegister {

    private static final String OBJECT = "bay";

    private final Bays bays;
    private final Audit audit;

    BayRegister(Bays bays, Audit audit) {
        this.bays = bays;
        this.audit = audit;
    }

    /** By their names. */
    @Transactional(readOnly = true)
    public List<Bay> list() {
        return bays.findAllByOrderByName();
    }

    @Transactional(readOnly = true)
    public Bay get(long id) {
        return bays.findById(id).orElseThrow(() -> new BayNotFound(id));
    }

    /** @throws BayNameTaken when another has that name */
    public Bay add(String name, Collection<String> kinds, boolean active) {
        return store("added", new Bay(name, kinds, active));
    }

    /**
     * Changes it; what is booked into it stays there.
     *
     * @param versionCheck throws when it is not the version found that is to be changed
     * @throws BayNameTaken when another has that name
     */
    public Bay change(long id, String name, Collection<String> kinds, boolean active, LongConsumer versionCheck) {
        var bay = get(id);
        versionCheck.accept(bay.version());
        bay.change(name, kinds, active);
        return store("changed", bay);
    }

    private Bay store(String done, Bay bay) {
        try {
            var stored = bays.saveAndFlush(bay);
            audit.record(OBJECT + "." + done, OBJECT, stored.id(), Map.of());
            return stored;
        } catch (DataIntegrityViolationException refused) {
            throw refused.getCause() instanceof ConstraintViolationException violation
                            && BayNameTaken.CONSTRAINT.equals(violation.getConstraintName())
                    ? new BayNameTaken(bay.name())
                    : refused;
        }
    }
}
