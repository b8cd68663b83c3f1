package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** This cannot be a VIN. */
@ProblemType(slug = "malformed-vin", status = HttpStatus.BAD_REQUEST, title = "Not a VIN")
public class MalformedVin extends RuntimeException implements ProblemProperties {

    private final @Nullable String suggestion;

    private MalformedVin(String detail, @Nullable String suggestion) {
        super(detail);
        this.suggestion = suggestion;
    }

    static MalformedVin strict(String vin) {
        if (vin.length() != Vin.LENGTH) {
            return new MalformedVin(
                    ("A VIN has 17 characters, this one has %d. For a car from before 1981 or a trailer, which may have 5"
                                    + " to 17, say so with legacyVin.")
                            .formatted(vin.length()),
                    null);
        }
        var suggestion = vin.replace('I', '1').replace('O', '0').replace('Q', '0');
        return suggestion.equals(vin)
                ? new MalformedVin("A VIN has only the digits and the letters A to Z without I, O and Q.", null)
                : new MalformedVin("A VIN has no letters I, O and Q; perhaps %s?".formatted(suggestion), suggestion);
    }

    static MalformedVin legacy(String vin) {
        return new MalformedVin(
                "A legacy VIN has 5 to 17 letters (A to Z) and digits, not %d characters as given."
                        .formatted(vin.length()),
                null);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return suggestion == null ? Map.of() : Map.of("suggestion", suggestion);
    }
}
