package goodhouse.inventory.automobile.web;

import goodhouse.inventory.automobile.StockManagement;
import io.forecourt.web.idempotency.Idempotent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AutomobileController {

    private final StockManagement stock;

    AutomobileController(StockManagement stock) {
        this.stock = stock;
    }

    @Idempotent
    ResponseEntity<AutomobileResponse> register() {
        return ResponseEntity.ok(show());
    }

    AutomobileResponse show() {
        return new AutomobileResponse(stock.toString());
    }
}
