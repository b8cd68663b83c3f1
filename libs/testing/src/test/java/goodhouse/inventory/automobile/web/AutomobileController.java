package goodhouse.inventory.automobile.web;

import goodhouse.inventory.automobile.StockManagement;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AutomobileController {

    private final StockManagement stock;

    AutomobileController(StockManagement stock) {
        this.stock = stock;
    }

    AutomobileResponse show() {
        return new AutomobileResponse(stock.toString());
    }
}
