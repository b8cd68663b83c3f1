package badhouse.inventory.automobile;

import badhouse.inventory.automobile.web.AutomobileController;
import badhouse.sales.Sale;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestParam;

class StockManagement {

    @Autowired
    private Automobiles automobiles;

    private final int limit;

    StockManagement(@Value("${limit}") int limit) {
        this.limit = limit;
    }

    void sold(Sale sale, @RequestParam String color, AutomobileController caller) {
        Supplier<Instant> clock = Instant::now;
        System.out.println(sale.id() + color + caller + clock.get() + limit + automobiles);
    }
}
