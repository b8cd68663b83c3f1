package io.forecourt.sales.carcar;

import io.forecourt.sales.customer.CustomerHasOpenBusiness;
import io.forecourt.sales.customer.CustomerNotFound;
import io.forecourt.sales.customer.CustomerRegister;
import io.forecourt.sales.customer.CustomerSearch;
import io.forecourt.sales.customer.ErasingCustomers;
import io.forecourt.sales.site.Site;
import io.forecourt.web.carcar.CarCarController;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** A deleted customer is erased: gone from here, while the history of their sales stays. */
@CarCarController
@RequestMapping("/api/customers")
class CarCarCustomerController {

    record Customers(List<CarCarCustomer> customers) {}

    private final CustomerRegister register;
    private final CustomerSearch search;
    private final ErasingCustomers erasing;
    private final Site site;

    CarCarCustomerController(CustomerRegister register, CustomerSearch search, ErasingCustomers erasing, Site site) {
        this.register = register;
        this.search = search;
        this.erasing = erasing;
        this.site = site;
    }

    @GetMapping
    Customers list() {
        return new Customers(search.find("", Pageable.unpaged(Sort.by("id")))
                .map(CarCarCustomer::of)
                .toList());
    }

    @PostMapping
    CarCarCustomer create(@Valid @RequestBody CreateCustomer body) {
        return CarCarCustomer.of(register.register(body.toDetails(site.country())));
    }

    @DeleteMapping("/{reference}")
    CarCarCustomer delete(@PathVariable String reference) {
        try {
            return CarCarCustomer.of(erasing.erase(CarCarReferences.id(reference)))
                    .deleted();
        } catch (CustomerNotFound _) {
            throw new DoesNotExist();
        } catch (CustomerHasOpenBusiness open) {
            throw new Refused(open);
        }
    }
}
