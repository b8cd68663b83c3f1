package io.forecourt.inventory.vin;

import io.forecourt.inventory.vin.VinFinding.Severity;
import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A VIN that the rules refuse, or that nobody has vouched for. */
@ProblemType(slug = "invalid-vin", status = HttpStatus.BAD_REQUEST, title = "Invalid VIN")
public class InvalidVin extends InvalidRequest implements ProblemProperties {

    private static final long serialVersionUID = 1L;

    private final transient List<VinFinding> findings;

    InvalidVin(VinInspection inspection) {
        this(inspection.findings().stream()
                .filter(finding -> finding.severity() != Severity.WARNING)
                .toList());
    }

    InvalidVin(List<VinFinding> findings) {
        super(findings.stream()
                .map(finding -> new FieldError("/vin", finding.detail()))
                .toList());
        this.findings = findings;
    }

    /** What is wrong, in sentences that whoever typed the VIN can act on. */
    @Override
    public String getMessage() {
        return findings.stream().map(VinFinding::detail).collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, Object> problemProperties() {
        return findings.stream()
                .map(VinFinding::suggestion)
                .filter(Objects::nonNull)
                .findFirst()
                .<Map<String, Object>>map(suggestion -> Map.of("suggestion", suggestion))
                .orElse(Map.of());
    }
}
