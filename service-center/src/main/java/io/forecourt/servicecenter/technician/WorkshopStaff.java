package io.forecourt.servicecenter.technician;

import io.forecourt.security.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of technicians. */
@Service
@Transactional
public class WorkshopStaff {

    private static final String OBJECT = "technician";

    private final Technicians technicians;
    private final BookedWork bookedWork;
    private final Audit audit;

    WorkshopStaff(Technicians technicians, BookedWork bookedWork, Audit audit) {
        this.technicians = technicians;
        this.bookedWork = bookedWork;
        this.audit = audit;
    }

    /**
     * Adds a technician, who takes appointments from now on.
     *
     * @throws EmployeeIdTaken when another technician has that employee id
     * @throws AccountTaken when another technician signs in with that account
     */
    public Technician hire(TechnicianDetails details) {
        var hired = store(new Technician(details));
        record("hired", hired);
        return hired;
    }

    /**
     * Corrects who they are.
     *
     * @param versionCheck throws when it is not the version found that is to be corrected
     */
    public Technician correct(long id, TechnicianDetails details, LongConsumer versionCheck) {
        return change(id, "corrected", technician -> {
            versionCheck.accept(technician.version());
            technician.correct(details);
        });
    }

    public Technician deactivate(long id) {
        return change(id, "deactivated", Technician::deactivate);
    }

    public Technician reactivate(long id) {
        return change(id, "reactivated", Technician::reactivate);
    }

    /**
     * Deletes a technician.
     *
     * @throws TechnicianHasAppointments when there is any, even a canceled one: history names its technician
     */
    public void remove(long id) {
        var technician = hold(List.of(id)).get(id);
        if (technician == null) {
            throw new TechnicianNotFound(id);
        }
        var appointments = bookedWork.appointmentsOf(id);
        if (appointments > 0) {
            throw new TechnicianHasAppointments(id, appointments);
        }
        technicians.delete(technician);
        record("removed", technician);
    }

    /**
     * Locks these technicians for the rest of the transaction: nobody else books, moves or removes their work meanwhile.
     *
     * @return those that exist, by id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Technician> hold(Collection<Long> ids) {
        return technicians.findForUpdate(ids).stream().collect(Collectors.toMap(Technician::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Technician get(long id) {
        return technicians.findById(id).orElseThrow(() -> new TechnicianNotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<Technician> find(long id) {
        return technicians.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<Technician> findByEmployeeId(String employeeId) {
        return technicians.findByEmployeeId(employeeId);
    }

    /** Whether that technician signs in with that account. */
    @Transactional(readOnly = true)
    public boolean isAccountOf(UUID accountId, long technicianId) {
        return technicians.isAccountOf(accountId, technicianId);
    }

    /**
     * A page of the technicians.
     *
     * @param active only those who take appointments, or only those who do not, or all when it is null
     */
    @Transactional(readOnly = true)
    public Page<Technician> list(@Nullable Boolean active, Pageable page) {
        return active == null ? technicians.findAll(page) : technicians.findByActive(active, page);
    }

    private Technician change(long id, String done, Consumer<Technician> change) {
        var technician = get(id);
        var before = technician.version();
        change.accept(technician);
        var stored = store(technician);
        if (stored.version() != before) {
            record(done, stored);
        }
        return stored;
    }

    private void record(String done, Technician technician) {
        var account = technician.details().accountId();
        audit.record(
                OBJECT + "." + done,
                OBJECT,
                technician.id(),
                account == null ? Map.of() : Map.of("accountId", account.toString()));
    }

    private Technician store(Technician technician) {
        try {
            return technicians.saveAndFlush(technician);
        } catch (DataIntegrityViolationException refused) {
            throw sharedWithAnother(refused, technician.details());
        }
    }

    /** What a refused write means, where a constraint refused it that no two technicians may break. */
    private static RuntimeException sharedWithAnother(
            DataIntegrityViolationException refused, TechnicianDetails details) {
        var constraint = refused.getCause() instanceof ConstraintViolationException violation
                ? violation.getConstraintName()
                : null;
        return switch (constraint) {
            case EmployeeIdTaken.CONSTRAINT -> new EmployeeIdTaken(details.employeeId());
            case AccountTaken.CONSTRAINT -> new AccountTaken(details.accountId());
            case null, default -> refused;
        };
    }
}
