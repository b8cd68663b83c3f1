package io.forecourt.sales.sale;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Which sales somebody sees, and how much of them: those who sell see all, customers what they themselves bought. */
@Component
class SaleSight {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentCaller callers;

    SaleSight(CurrentCaller callers) {
        this.callers = callers;
    }

    /** Those of the wanted sales that the caller sees. */
    SaleConditions visible(SaleFilter wanted) {
        SaleConditions conditions = new SaleConditions(wanted);
        return seesAll()
                ? conditions
                : conditions.ofAccount(callers.current().accountId().orElse(NOBODY));
    }

    /** Reads as much of a sale as the caller sees. */
    RowMapper<SaleDetails> rows() {
        return seesAll()
                ? SaleRows::details
                : (row, number) -> SaleRows.details(row, number).forTheCustomer();
    }

    private boolean seesAll() {
        Caller caller = callers.current();
        return caller.worksAs(Role.ADMIN, Role.SALESPERSON);
    }
}
