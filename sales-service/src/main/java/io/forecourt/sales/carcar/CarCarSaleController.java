package io.forecourt.sales.carcar;

import io.forecourt.web.carcar.CarCarController;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@CarCarController
@RequestMapping("/api/sales")
class CarCarSaleController {

    record Sales(List<CarCarSale> sales) {}

    private final CarCarSales sales;

    CarCarSaleController(CarCarSales sales) {
        this.sales = sales;
    }

    @GetMapping
    Sales list() {
        return new Sales(sales.list());
    }

    @PostMapping
    CarCarSale create(@Valid @RequestBody CreateSale body) {
        return sales.record(body);
    }

    @DeleteMapping("/{reference}")
    CarCarSale delete(@PathVariable String reference) {
        return sales.voidSale(CarCarReferences.id(reference));
    }
}
