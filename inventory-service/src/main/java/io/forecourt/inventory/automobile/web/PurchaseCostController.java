package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.StockManagement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an automobile cost us: for staff only. It is a resource of its own, so that who may see it is decided by its
 * address and no other answer can give it away.
 */
@RestController
@RequestMapping("/api/v1/automobiles/{vin}/cost")
@Tag(name = "Purchase costs", description = "For staff only")
class PurchaseCostController {

    private final StockManagement stock;

    PurchaseCostController(StockManagement stock) {
        this.stock = stock;
    }

    @GetMapping
    @Operation(summary = "Read what an automobile cost us")
    PurchaseCostBody read(@PathVariable String vin) {
        return PurchaseCostBody.of(stock.costOf(vin));
    }

    @PutMapping
    @Operation(summary = "Record what an automobile cost us")
    PurchaseCostBody record(@PathVariable String vin, @Valid @RequestBody PurchaseCostBody cost) {
        return PurchaseCostBody.of(stock.recordCost(vin, cost.toMoney()).purchaseCost());
    }

    /** @param purchaseCost null while it is not known */
    record PurchaseCostBody(@Valid @Nullable MoneyBody purchaseCost) {

        static PurchaseCostBody of(@Nullable Money cost) {
            return new PurchaseCostBody(MoneyBody.of(cost));
        }

        @Nullable
        Money toMoney() {
            return purchaseCost == null ? null : purchaseCost.toMoney();
        }
    }
}
