package io.forecourt.sales.sale;

import io.forecourt.sales.customer.CustomerTies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What sales know of a customer: open ones forbid erasure, all belong to an export. */
@Component
class SalesOfCustomers implements CustomerTies {

    private static final Set<SaleStatus> OPEN =
            Arrays.stream(SaleStatus.values()).filter(SaleStatus::isOpen).collect(Collectors.toUnmodifiableSet());

    private final Sales sales;
    private final SaleLedger ledger;

    SalesOfCustomers(Sales sales, SaleLedger ledger) {
        this.sales = sales;
        this.ledger = ledger;
    }

    @Override
    public Optional<String> openBusiness(long customerId) {
        long open = sales.countByCustomerIdAndStatusIn(customerId, OPEN);
        return open == 0 ? Optional.empty() : Optional.of(open + (open == 1 ? " open sale" : " open sales"));
    }

    @Override
    public void holdAll(long customerId) {
        sales.lockByCustomer(customerId);
    }

    @Override
    public void handOver(long customerId, long to) {
        sales.handOver(customerId, to);
    }

    @Override
    public String section() {
        return "sales";
    }

    @Override
    public List<SaleDetails> recordsOf(long customerId) {
        List<SaleDetails> found = new ArrayList<>();
        ledger.forEach(SaleFilter.ALL.ofCustomer(customerId), found::add);
        return found;
    }
}
