package io.forecourt.sales.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers everything that is kept about a person, for that person (GDPR, articles 15 and 20). */
@Service
public class ExportingCustomers {

    private final CustomerRegister register;
    private final List<CustomerTies> ties;

    ExportingCustomers(CustomerRegister register, List<CustomerTies> ties) {
        this.register = register;
        this.ties = ties;
    }

    /** @throws CustomerNotFound also for an erased one */
    @Transactional(readOnly = true)
    public CustomerExport export(long id) {
        Customer customer = register.find(id);
        Map<String, List<?>> records = new LinkedHashMap<>();
        ties.forEach(tie -> records.put(tie.section(), tie.recordsOf(id)));
        return new CustomerExport(customer, records);
    }

    /**
     * @param records of the features that refer to the customer, by section
     */
    public record CustomerExport(Customer customer, Map<String, List<?>> records) {}
}
