package io.forecourt.inventory.carcar;

import io.forecourt.inventory.automobile.StockManagement;
import io.forecourt.web.carcar.CarCarController;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@CarCarController
@RequestMapping("/api/automobiles")
class CarCarAutomobileController extends CarCarErrors {

    record Autos(List<CarCarAutomobile> autos) {}

    private final StockManagement stock;

    CarCarAutomobileController(StockManagement stock) {
        super("automobile");
        this.stock = stock;
    }

    @GetMapping
    Autos list() {
        return new Autos(stock.all().stream().map(CarCarAutomobile::of).toList());
    }

    @PostMapping
    CarCarAutomobile create(@Valid @RequestBody CreateAutomobile body) {
        return CarCarAutomobile.of(stock.register(body.toRegistration(), body.modelId()));
    }

    @GetMapping("/{vin}")
    CarCarAutomobile read(@PathVariable String vin) {
        return CarCarAutomobile.of(stock.get(vin));
    }

    @PutMapping("/{vin}")
    CarCarAutomobile change(@PathVariable String vin, @Valid @RequestBody ChangeAutomobile body) {
        return CarCarAutomobile.of(stock.edit(vin, null, known -> known.described(body.toStatement()), _ -> {}));
    }

    @DeleteMapping("/{vin}")
    CarCarAutomobile delete(@PathVariable String vin) {
        return CarCarAutomobile.of(stock.delist(vin, null)).deleted();
    }
}
