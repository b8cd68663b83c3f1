package io.forecourt.sales.customer;

import io.forecourt.security.audit.Audit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers everything that is kept about a person, for that person (GDPR, articles 15 and 20). */
@Service
public class ExportingCustomers {

    private final CustomerRegister register;
    private final CustomerPrivacy privacy;
    private final List<CustomerTies> ties;
    private final Audit audit;

    ExportingCustomers(CustomerRegister register, CustomerPrivacy privacy, List<CustomerTies> ties, Audit audit) {
        this.register = register;
        this.privacy = privacy;
        this.ties = ties;
        this.audit = audit;
    }

    /** @throws CustomerNotFound also for an erased one, and for one who is not the caller's business */
    @Transactional
    public CustomerExport export(long id) {
        Customer customer = register.find(id);
        privacy.requireKeeper(customer);
        audit.record("customer.exported", CustomerAudit.OBJECT, id);
        Map<String, List<?>> records = new LinkedHashMap<>();
        ties.forEach(tie -> records.put(tie.section(), tie.recordsOf(id)));
        return new CustomerExport(customer, records);
    }

    /**
     * @param records of the features that refer to the customer, by section
     */
    public record CustomerExport(Customer customer, Map<String, List<?>> records) {}
}
