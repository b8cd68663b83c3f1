package io.forecourt.inventory.vin;

import io.forecourt.inventory.vin.VinFinding.Severity;
import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A VIN that the rules refuse, or that nobody has vouched for. */
@ProblemType(slug = "invalid-vin", status = HttpStatus.BAD_REQUEST, title = "Invalid VIN")
public class InvalidVin extends RuntimeException implements ProblemProperties {

    private final List<VinFinding> findings;

    InvalidVin(VinInspection inspection) {
        this(inspection.findings().stream()
                .filter(finding -> finding.severity() != Severity.WARNING)
                .toList());
    }

    InvalidVin(List<VinFinding> findings) {
        super(findings.stream().map(VinFinding::detail).collect(Collectors.joining(" ")));
        this.findings = findings;
    }

    @Override
    public Map<String, Object> problemProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "errors",
                findings.stream()
                        .map(finding -> new FieldError("/vin", finding.detail()))
                        .toList());
        findings.stream()
                .map(VinFinding::suggestion)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(suggestion -> properties.put("suggestion", suggestion));
        return properties;
    }
}
