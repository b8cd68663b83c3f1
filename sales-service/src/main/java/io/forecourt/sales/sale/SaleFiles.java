package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.replicas.AutomobileVOs;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a sale to change it, after the automobile's copy, in the order in which all commands take their locks. */
@Component
class SaleFiles {

    private final Sales sales;
    private final AutomobileVOs automobiles;

    SaleFiles(Sales sales, AutomobileVOs automobiles) {
        this.sales = sales;
        this.automobiles = automobiles;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<SaleFile> open(long id) {
        Optional<String> vin = sales.findVin(id);
        if (vin.isEmpty()) {
            return Optional.empty();
        }
        Optional<AutomobileVO> automobile = automobiles.findForUpdate(vin.get());
        return sales.findForChange(id).map(sale -> new SaleFile(sale, automobile));
    }

    /** A sale and its automobile, both locked. */
    record SaleFile(Sale sale, Optional<AutomobileVO> automobile) {}
}
