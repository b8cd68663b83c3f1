package badhouse.web;

import badhouse.sales.Sale;

public class SaleLibrary {

    public long idOf(Sale sale) {
        return sale.id();
    }
}
