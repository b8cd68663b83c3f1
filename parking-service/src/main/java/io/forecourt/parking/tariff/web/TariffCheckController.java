package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.CheckedTariff;
import io.forecourt.parking.tariff.TariffDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/tariff-checks")
@Tag(name = "Tariffs")
class TariffCheckController {

    record CheckTariffRequest(@Valid TariffDocument document) {}

    record TariffCheckResponse(
            @Schema(description = "Everything that has to be changed before it can be published")
            List<FindingBody> findings,

            @Schema(description = "Of the scales that are sound by themselves, up to 24 hours, step by step")
            List<CurveBody> curves) {

        static TariffCheckResponse of(CheckedTariff checked) {
            return new TariffCheckResponse(
                    checked.findings().stream()
                            .map(finding -> new FindingBody(finding.pointer(), finding.sentence()))
                            .toList(),
                    checked.curves().stream().map(CurveBody::of).toList());
        }
    }

    @Schema(name = "TariffFinding")
    record FindingBody(
            @Schema(description = "A JSON pointer into the document", example = "/scales/0/ladder/2/minutes")
            String pointer,

            String detail) {}

    @PostMapping
    @Operation(summary = "Check a document", description = "Nothing is stored.")
    TariffCheckResponse check(@Valid @RequestBody CheckTariffRequest request) {
        return TariffCheckResponse.of(CheckedTariff.of(request.document()));
    }
}
