package io.forecourt.sales.customer;

import io.forecourt.security.audit.Audit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Gathers everything that is kept about a person, for that person (GDPR, articles 15 and 20). */
@Service
public class ExportingCustomers {

    private final CustomerRegister register;
    private final CustomerPrivacy privacy;
    private final List<CustomerTies> ties;
    private final Audit audit;
    private final CustomerSearch search;
    private final TransactionOperations transaction;

    ExportingCustomers(
            CustomerRegister register,
            CustomerPrivacy privacy,
            List<CustomerTies> ties,
            Audit audit,
            CustomerSearch search,
            TransactionOperations transaction) {
        this.search = search;
        this.transaction = transaction;
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
     * Hands out everybody whom a search finds, and writes down that it was done, whatever comes of it afterwards.
     *
     * @param text as {@link CustomerSearch#find} takes it
     */
    public void exportAll(String text, Consumer<Customer> action) {
        transaction.executeWithoutResult(_ -> audit.record("customers.exported", CustomerAudit.OBJECT, "all"));
        search.forEach(text, action);
    }

    /**
     * @param records of the features that refer to the customer, by section
     */
    public record CustomerExport(Customer customer, Map<String, List<?>> records) {}
}
