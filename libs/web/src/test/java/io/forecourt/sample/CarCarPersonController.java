package io.forecourt.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.forecourt.web.carcar.CarCarController;
import io.forecourt.web.carcar.CarCarRequest;
import io.forecourt.web.problem.ProblemType;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

@CarCarController
class CarCarPersonController {

    @PostMapping("/api/people")
    Map<String, Object> create(@RequestBody Person person) {
        return Map.of("number", person.number(), "price", person.price());
    }

    @PutMapping("/api/people/{id}/finish")
    Map<String, Object> finish(@PathVariable long id) {
        return Map.of("id", id);
    }

    @DeleteMapping("/api/people/{id}")
    void delete(@PathVariable long id) {
        throw id == 0 ? new DoesNotExist() : new IllegalStateException("secret");
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Person(
            @JsonProperty("employee_number") String number,
            String firstName,
            BigDecimal price,
            @Nullable String note) implements CarCarRequest {}

    @ProblemType(slug = "does-not-exist", status = HttpStatus.NOT_FOUND, title = "Does not exist")
    static class DoesNotExist extends RuntimeException {

        DoesNotExist() {
            super("Does not exist");
        }
    }
}
