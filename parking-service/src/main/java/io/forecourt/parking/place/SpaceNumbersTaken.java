package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Other spaces of the site have some of the numbers; none of the new ones was added. */
@ProblemType(slug = "space-numbers-taken", status = HttpStatus.CONFLICT, title = "Space numbers taken")
public class SpaceNumbersTaken extends RuntimeException implements ProblemProperties {

    static final String CONSTRAINT = "spaces_number_key";

    private static final int MOST_SHOWN = 20;

    private final List<String> numbers;

    SpaceNumbersTaken(Collection<String> numbers) {
        super("The site has %d of these numbers already; choose others. No space was changed."
                .formatted(numbers.size()));
        this.numbers = numbers.stream().limit(MOST_SHOWN).toList();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("numbers", numbers);
    }
}
