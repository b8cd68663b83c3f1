package badhouse.contracts;

import badhouse.sales.Sale;
import org.springframework.stereotype.Component;

@Component
public class SaleEvent {

    public long idOf(Sale sale) {
        return sale.id();
    }
}
