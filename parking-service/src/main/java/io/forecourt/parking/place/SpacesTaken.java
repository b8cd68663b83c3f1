package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Spaces with open or future stays cannot be removed; none of them was. */
@ProblemType(slug = "spaces-taken", status = HttpStatus.CONFLICT, title = "Spaces are taken")
public class SpacesTaken extends RuntimeException implements ProblemProperties {

    private static final int MOST_SHOWN = 20;

    private final List<String> numbers;

    SpacesTaken(Collection<String> numbers) {
        super("%d of these spaces %s open or future stays; take them out of service instead. No space was removed."
                .formatted(numbers.size(), numbers.size() == 1 ? "has" : "have"));
        this.numbers = numbers.stream().sorted().limit(MOST_SHOWN).toList();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("numbers", numbers);
    }
}
