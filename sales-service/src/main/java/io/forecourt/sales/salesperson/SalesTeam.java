package io.forecourt.sales.salesperson;

import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who sells for us: joining, changing, leaving. */
@Service
@Transactional
public class SalesTeam {

    private final Salespeople salespeople;
    private final SalespersonTies ties;
    private final Audit audit;

    SalesTeam(Salespeople salespeople, SalespersonTies ties, Audit audit) {
        this.salespeople = salespeople;
        this.ties = ties;
        this.audit = audit;
    }

    /**
     * @throws EmployeeIdTaken when somebody else has it
     * @throws AccountTaken when somebody else signs in with it
     */
    public Salesperson join(SalespersonDetails details) {
        return changed(save(new Salesperson(details)), "salesperson.joined");
    }

    /** @param precondition checks the version that is about to change */
    public Salesperson describe(long id, SalespersonDetails details, LongConsumer precondition) {
        Salesperson salesperson = forChange(id);
        precondition.accept(salesperson.version());
        salesperson.describe(details);
        return changed(save(salesperson), "salesperson.changed");
    }

    public Salesperson activate(long id) {
        Salesperson salesperson = forChange(id);
        salesperson.activate();
        return changed(save(salesperson), "salesperson.activated");
    }

    public Salesperson deactivate(long id) {
        Salesperson salesperson = forChange(id);
        salesperson.deactivate();
        return changed(save(salesperson), "salesperson.deactivated");
    }

    /**
     * Deletes somebody who never sold.
     *
     * @throws SalespersonHasSales when they did
     */
    public void delete(long id) {
        Salesperson salesperson = forChange(id);
        long sales = ties.salesOf(id);
        if (sales > 0) {
            throw new SalespersonHasSales(id, sales);
        }
        salespeople.delete(salesperson);
        salespeople.flush();
        changed(salesperson, "salesperson.deleted");
    }

    @Transactional(readOnly = true)
    public Salesperson find(long id) {
        return findById(id).orElseThrow(() -> new SalespersonNotFound(id));
    }

    @Transactional(readOnly = true)
    public Optional<Salesperson> findById(long id) {
        return salespeople.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<Salesperson> findByEmployeeId(String employeeId) {
        return salespeople.findByEmployeeId(employeeId.strip());
    }

    @Transactional(readOnly = true)
    public Page<Salesperson> everybody(Pageable page) {
        return salespeople.findAll(page);
    }

    @Transactional(readOnly = true)
    public Page<Salesperson> everybody(boolean active, Pageable page) {
        return salespeople.findByActive(active, page);
    }

    /** For something that will refer to the salesperson: until the transaction ends, they stay as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Salesperson> findForReference(long id) {
        return salespeople.findForReference(id);
    }

    private Salesperson forChange(long id) {
        return salespeople.findForChange(id).orElseThrow(() -> new SalespersonNotFound(id));
    }

    private Salesperson changed(Salesperson salesperson, String action) {
        UUID account = salesperson.accountId();
        audit.record(
                action, "salesperson", salesperson.id(), account == null ? Map.of() : Map.of("accountId", account));
        return salesperson;
    }

    private Salesperson save(Salesperson salesperson) {
        try {
            return salespeople.saveAndFlush(salesperson);
        } catch (DataIntegrityViolationException refused) {
            throw refusalOf(salesperson, refused);
        }
    }

    private static RuntimeException refusalOf(Salesperson salesperson, DataIntegrityViolationException refused) {
        String constraint = refused.getCause() instanceof ConstraintViolationException violation
                ? violation.getConstraintName()
                : null;
        return switch (constraint) {
            case EmployeeIdTaken.CONSTRAINT -> new EmployeeIdTaken(salesperson.employeeId());
            case AccountTaken.CONSTRAINT -> new AccountTaken(salesperson.accountId());
            case null, default -> refused;
        };
    }
}
