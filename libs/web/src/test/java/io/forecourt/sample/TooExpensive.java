package io.forecourt.sample;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "too-expensive", status = HttpStatus.CONFLICT, title = "Too expensive")
class TooExpensive extends RuntimeException implements ProblemProperties {

    TooExpensive() {
        super("Nobody pays that much; ask for less.");
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("highestPrice", 1_000_000, "status", "never replaces a standard member");
    }
}
