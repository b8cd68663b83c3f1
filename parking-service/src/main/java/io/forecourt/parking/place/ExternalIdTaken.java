package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Another site of the operator has that external id. */
@ProblemType(slug = "external-id-taken", status = HttpStatus.CONFLICT, title = "External id taken")
public class ExternalIdTaken extends RuntimeException {

    static final String CONSTRAINT = "sites_external_id_key";

    ExternalIdTaken(@Nullable String externalId) {
        super("Another site of the operator has the external id " + externalId + "; correct one of the two.");
    }
}
