package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Finding;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Something is wrong with a draft, so that it can neither be published nor priced by. */
@ProblemType(
        slug = "tariff-not-sound",
        status = HttpStatus.UNPROCESSABLE_CONTENT,
        title = "Something is wrong with the tariff")
public class TariffNotSound extends RuntimeException implements ProblemProperties {

    private final transient List<Finding> findings;

    TariffNotSound(List<Finding> findings) {
        super("There are " + findings.size() + " things to be changed first; see `findings`.");
        this.findings = List.copyOf(findings);
    }

    /** All of them, with pointers into the document. */
    @Override
    public Map<String, Object> problemProperties() {
        return Map.of(
                "findings",
                findings.stream()
                        .map(finding -> Map.of("pointer", finding.pointer(), "detail", finding.sentence()))
                        .toList());
    }
}
