package io.forecourt.guarded;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.SALESPERSON;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The application class of the sample: it owns the transaction and knows whose things are whose. */
@Component
public class Contracts {

    /** The account that the contract 7 is with; all others are with nobody. */
    public static final UUID CUSTOMER_OF_7 = UUID.fromString("7c1d8a0e-5a0f-4f0e-9d3c-0123456789ab");

    private final CurrentCaller callers;
    private final Audit audit;

    Contracts(CurrentCaller callers, Audit audit) {
        this.callers = callers;
        this.audit = audit;
    }

    long find(long id) {
        Caller caller = callers.current();
        boolean shown = caller.worksAs(ADMIN, SALESPERSON)
                || caller.hasScope("contracts.read")
                || (id == 7 && caller.isAccount(CUSTOMER_OF_7));
        if (!shown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return id;
    }

    @Transactional
    public long sign(String title) {
        audit.record("contract.signed", "contract", 8, Map.of("length", title.length()));
        if (title.equals("void")) {
            throw new IllegalArgumentException("void");
        }
        return 8;
    }

    @Transactional
    public void tear(long id) {
        audit.record("contract.torn", "contract", id);
    }
}
