package io.forecourt.parking.place;

import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of operators. */
@Service
@Transactional
public class OperatorRegister {

    private static final String OBJECT = "operator";

    private final Operators operators;
    private final Audit audit;

    OperatorRegister(Operators operators, Audit audit) {
        this.operators = operators;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<Operator> list(Pageable page) {
        return operators.findAll(page);
    }

    @Transactional(readOnly = true)
    public Operator get(long id) {
        return operators.findById(id).orElseThrow(() -> new OperatorNotFound(id));
    }

    /** @throws OperatorNameTaken when another has that name */
    public Operator add(String name) {
        var added = store(new Operator(name));
        audit.record("operator.added", OBJECT, added.id());
        return added;
    }

    /**
     * Renames one.
     *
     * @param versionCheck throws when it is not the version found that is to be renamed
     * @throws OperatorNameTaken when another has that name
     */
    public Operator rename(long id, String name, LongConsumer versionCheck) {
        var operator = get(id);
        var before = operator.version();
        versionCheck.accept(before);
        operator.rename(name);
        var stored = store(operator);
        if (stored.version() != before) {
            audit.record("operator.renamed", OBJECT, id);
        }
        return stored;
    }

    /** @throws OperatorInUse when they have sites, or had some, or have tariffs */
    public void remove(long id) {
        get(id);
        try {
            operators.deleteNow(id);
        } catch (DataIntegrityViolationException named) {
            throw new OperatorInUse(id, named);
        }
        audit.record("operator.removed", OBJECT, id);
    }

    private Operator store(Operator operator) {
        try {
            return operators.saveAndFlush(operator);
        } catch (DataIntegrityViolationException refused) {
            throw Violation.of(
                    refused, Map.of(OperatorNameTaken.CONSTRAINT, () -> new OperatorNameTaken(operator.name())));
        }
    }
}
