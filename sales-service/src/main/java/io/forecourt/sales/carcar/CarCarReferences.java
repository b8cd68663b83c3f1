package io.forecourt.sales.carcar;

import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.sales.salesperson.Salesperson;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Understands how CarCar's clients name things: salespeople by employee id or id, an exact employee id first. */
@Component
@Profile("carcar")
class CarCarReferences {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final SalesTeam team;

    CarCarReferences(SalesTeam team) {
        this.team = team;
    }

    /** @throws DoesNotExist when it is neither */
    Salesperson salesperson(String reference) {
        OptionalLong id = asId(reference);
        return team.findByEmployeeId(reference)
                .or(() -> id.isPresent() ? team.findById(id.getAsLong()) : Optional.empty())
                .orElseThrow(DoesNotExist::new);
    }

    /** @throws DoesNotExist when it cannot be one */
    static long id(String reference) {
        return asId(reference).orElseThrow(DoesNotExist::new);
    }

    private static OptionalLong asId(String reference) {
        String text = reference.strip();
        return ID.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
