package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.OperatorTariff;
import io.forecourt.parking.tariff.TariffRegister;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/tariffs")
@Tag(name = "Tariffs", description = "What operators take for parking, in versions")
class TariffController {

    private final TariffRegister register;

    TariffController(TariffRegister register) {
        this.register = register;
    }

    record TariffResponse(long id, long operatorId, String name, String currency) {

        static TariffResponse of(OperatorTariff tariff) {
            return new TariffResponse(
                    tariff.id(),
                    tariff.operatorId(),
                    tariff.name(),
                    tariff.currency().getCurrencyCode());
        }
    }

    record RenameTariffRequest(@NotBlank @Size(max = 100) String name) {}

    @GetMapping
    PageResponse<TariffResponse> list(
            @RequestParam @Size(max = 100) @Nullable String q,
            @RequestParam @Nullable Long operatorId,
            @SortableBy(value = "name", byDefault = "name") PageQuery page) {
        var words = q == null ? "" : q.strip();
        return PageResponse.of(register.list(words, operatorId, page.pageable()), TariffResponse::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<TariffResponse> get(@PathVariable long id) {
        return answer(register.get(id));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TariffResponse> add(@Valid @RequestBody AddTariffRequest request) {
        var added = register.add(request.operatorId(), request.name(), request.toCurrency());
        return ResponseEntity.created(URI.create("/api/v1/parking/tariffs/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(TariffResponse.of(added));
    }

    @PutMapping("/{id}")
    ResponseEntity<TariffResponse> rename(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody RenameTariffRequest request) {
        return answer(register.rename(id, request.name(), ifMatch::require));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        register.remove(id);
    }

    private static ResponseEntity<TariffResponse> answer(OperatorTariff tariff) {
        return ResponseEntity.ok().eTag(ETags.of(tariff.version())).body(TariffResponse.of(tariff));
    }
}
