package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.technician.WorkshopStaff;
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
@RequestMapping("/api/technicians")
class CarCarTechnicianController {

    record Technicians(List<CarCarTechnician> technicians) {}

    private final WorkshopStaff staff;
    private final TechnicianReference reference;

    CarCarTechnicianController(WorkshopStaff staff, TechnicianReference reference) {
        this.staff = staff;
        this.reference = reference;
    }

    @GetMapping
    Technicians list() {
        return new Technicians(staff.list(null, Pageable.unpaged(Sort.by("id"))).stream()
                .map(CarCarTechnician::of)
                .toList());
    }

    @PostMapping
    CarCarTechnician create(@Valid @RequestBody CreateTechnician body) {
        return CarCarTechnician.of(staff.hire(body.toDetails()));
    }

    @DeleteMapping("/{id}")
    Deleted delete(@PathVariable String id) {
        staff.remove(reference.resolve(id));
        return Deleted.YES;
    }
}
