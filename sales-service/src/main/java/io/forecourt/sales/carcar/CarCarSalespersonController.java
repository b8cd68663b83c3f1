package io.forecourt.sales.carcar;

import io.forecourt.sales.salesperson.EmployeeIdTaken;
import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.sales.salesperson.Salesperson;
import io.forecourt.sales.salesperson.SalespersonHasSales;
import io.forecourt.sales.salesperson.SalespersonNotFound;
import io.forecourt.web.carcar.CarCarController;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@CarCarController
@RequestMapping("/api/salespeople")
class CarCarSalespersonController {

    record Salespeople(List<CarCarSalesperson> salespeople) {}

    private final SalesTeam team;
    private final CarCarReferences references;

    CarCarSalespersonController(SalesTeam team, CarCarReferences references) {
        this.team = team;
        this.references = references;
    }

    @GetMapping
    Salespeople list() {
        return new Salespeople(team.everybody(true, Pageable.unpaged(Sort.by("id")))
                .map(CarCarSalesperson::of)
                .toList());
    }

    @PostMapping
    CarCarSalesperson create(@Valid @RequestBody CreateSalesperson body) {
        try {
            return CarCarSalesperson.of(team.join(body.toDetails()));
        } catch (EmployeeIdTaken taken) {
            throw new Refused(taken);
        }
    }

    @DeleteMapping("/{reference}")
    CarCarSalesperson delete(@PathVariable String reference) {
        Salesperson salesperson = references.salesperson(reference);
        try {
            team.delete(salesperson.id());
        } catch (SalespersonHasSales kept) {
            throw new Refused(kept);
        } catch (SalespersonNotFound _) {
            throw new DoesNotExist();
        }
        return CarCarSalesperson.of(salesperson).deleted();
    }
}
