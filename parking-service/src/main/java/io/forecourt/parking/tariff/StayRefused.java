package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Refused;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** By its tariff, nobody parks so at the site. */
@ProblemType(slug = "stay-refused", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "One cannot park so here")
public class StayRefused extends RuntimeException implements ProblemProperties {

    private final Refused.Reason reason;

    public StayRefused(Refused refused) {
        super(refused.sentence());
        reason = refused.reason();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("reason", reason);
    }
}
