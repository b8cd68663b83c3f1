package io.forecourt.sales.carcar;

import io.forecourt.sales.commitment.AutomobileAlreadyCommitted;
import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.CustomerRegister;
import io.forecourt.sales.money.Money;
import io.forecourt.sales.sale.EndingSales;
import io.forecourt.sales.sale.RecordingSales;
import io.forecourt.sales.sale.RecordingSales.NewSale;
import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleFilter;
import io.forecourt.sales.sale.SaleLedger;
import io.forecourt.sales.sale.SaleMoveNotAllowed;
import io.forecourt.sales.sale.SaleNotFound;
import io.forecourt.sales.sale.SaleStage;
import io.forecourt.sales.sale.SaleStatus;
import io.forecourt.sales.sale.UnknownReference;
import io.forecourt.sales.site.Site;
import io.forecourt.sales.vehicle.AutomobileNotForSale;
import io.forecourt.sales.vehicle.AutomobileUnknown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Sales as CarCar knows them: made at once, there until they are voided. */
@Service
@Profile("carcar")
class CarCarSales {

    private static final String VOIDED = "Voided by a CarCar client.";

    private final RecordingSales recording;
    private final EndingSales ending;
    private final SaleLedger ledger;
    private final CustomerRegister customers;
    private final CarCarReferences references;
    private final Site site;

    CarCarSales(
            RecordingSales recording,
            EndingSales ending,
            SaleLedger ledger,
            CustomerRegister customers,
            CarCarReferences references,
            Site site) {
        this.recording = recording;
        this.ending = ending;
        this.ledger = ledger;
        this.customers = customers;
        this.references = references;
        this.site = site;
    }

    /** Reserved, contracted and delivered ones, oldest first. */
    List<CarCarSale> list() {
        List<SaleDetails> sales = new ArrayList<>();
        ledger.forEach(SaleFilter.ALL, sale -> {
            if (sale.status().holdsTheVehicle() || sale.status().isSold()) {
                sales.add(sale);
            }
        });
        sales.sort(Comparator.comparingLong(SaleDetails::id));
        return withCustomers(sales);
    }

    CarCarSale record(CreateSale wanted) {
        try {
            return withCustomers(List.of(recording.record(new NewSale(
                            wanted.toVin(),
                            CarCarReferences.id(wanted.customer()),
                            references.salesperson(wanted.salesperson()).id(),
                            Money.ofUnits(wanted.price(), site.currency()),
                            null,
                            SaleStage.CONTRACTED,
                            null))))
                    .getFirst();
        } catch (AutomobileUnknown | UnknownReference unknown) {
            throw new DoesNotExist(unknown);
        } catch (AutomobileAlreadyCommitted | AutomobileNotForSale refused) {
            throw new Refused(refused);
        }
    }

    /** Makes the automobile available again. */
    CarCarSale voidSale(long id) {
        try {
            SaleDetails sale = ledger.find(id);
            if (sale.status() == SaleStatus.DELIVERED) {
                ending.unwind(id, VOIDED);
            } else {
                ending.cancel(id, VOIDED);
            }
            return withCustomers(List.of(sale)).getFirst().voided();
        } catch (SaleNotFound | SaleMoveNotAllowed _) {
            throw new DoesNotExist();
        }
    }

    private List<CarCarSale> withCustomers(List<SaleDetails> sales) {
        List<Long> ids =
                sales.stream().map(sale -> sale.customer().id()).distinct().toList();
        Map<Long, Customer> byId =
                customers.findAll(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        return sales.stream()
                .map(sale -> CarCarSale.of(
                        sale, Objects.requireNonNull(byId.get(sale.customer().id()))))
                .toList();
    }
}
