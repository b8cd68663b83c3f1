package io.forecourt.sales.sale;

import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.CustomerRegister;
import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.sales.salesperson.Salesperson;
import org.springframework.stereotype.Component;

/** Finds who takes part in a sale and keeps them from being erased, deleted or deactivated while it is recorded. */
@Component
class SaleParties {

    private final CustomerRegister customers;
    private final SalesTeam team;

    SaleParties(CustomerRegister customers, SalesTeam team) {
        this.customers = customers;
        this.team = team;
    }

    /** Of a sale that begins. */
    Parties of(SaleTerms terms) {
        Parties parties = known(terms);
        if (parties.customer().erasureRequestedAt() != null) {
            throw UnknownReference.leaving(terms.customerId());
        }
        return parties;
    }

    /** Of a sale that goes on with other terms; a customer who is to be forgotten after it may stay in it. */
    Parties of(SaleTerms terms, Sale sale) {
        return terms.customerId() == sale.terms().customerId() ? known(terms) : of(terms);
    }

    private Parties known(SaleTerms terms) {
        Customer customer = customers
                .findForReference(terms.customerId())
                .orElseThrow(() -> UnknownReference.customer(terms.customerId()));
        Salesperson salesperson = team.findForReference(terms.salespersonId())
                .orElseThrow(() -> UnknownReference.salesperson(terms.salespersonId()));
        if (!salesperson.isActive()) {
            throw UnknownReference.inactive(salesperson.id());
        }
        return new Parties(customer, salesperson);
    }

    record Parties(Customer customer, Salesperson salesperson) {}
}
