package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.InvalidRequest;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** This cannot be a VIN. */
@ProblemType(slug = "invalid-vin", status = HttpStatus.BAD_REQUEST, title = "Invalid VIN")
public class InvalidVin extends InvalidRequest implements ProblemProperties {

    private final @Nullable String suggestion;

    private InvalidVin(String detail, @Nullable String suggestion) {
        super("/vin", detail);
        this.suggestion = suggestion;
    }

    static InvalidVin strict(String vin) {
        if (vin.length() != Vin.LENGTH) {
            return new InvalidVin(
                    ("a VIN has 17 characters, this one has %d; for a car from before 1981 or a trailer, which may have 5"
                                    + " to 17, say so with legacyVin")
                            .formatted(vin.length()),
                    null);
        }
        var suggestion = vin.replace('I', '1').replace('O', '0').replace('Q', '0');
        return suggestion.equals(vin)
                ? new InvalidVin("a VIN has only digits and the letters A to Z without I, O and Q", null)
                : new InvalidVin("a VIN has no letters I, O and Q; perhaps it is %s".formatted(suggestion), suggestion);
    }

    static InvalidVin legacy() {
        return new InvalidVin("a legacy VIN has 5 to 17 digits and letters A to Z", null);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return suggestion == null ? Map.of() : Map.of("suggestion", suggestion);
    }
}
