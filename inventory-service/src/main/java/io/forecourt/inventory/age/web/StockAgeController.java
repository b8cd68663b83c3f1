package io.forecourt.inventory.age.web;

import io.forecourt.inventory.age.AgeBracket;
import io.forecourt.inventory.age.StockAge;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/automobiles/stock-age")
@Tag(name = "Automobiles")
class StockAgeController {

    private final StockAge age;

    StockAgeController(StockAge age) {
        this.age = age;
    }

    @GetMapping
    @Operation(
            summary = "Count the cars in stock by how long they have stood there",
            description = "For staff: 0 to 30 days, to 60, to 90, to 180, and longer.")
    List<AgeBracket> brackets() {
        return age.brackets();
    }
}
