package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Level;
import io.forecourt.parking.place.LevelRegister;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/parking/sites/{id}/levels")
@Tag(name = "Levels", description = "Floors of a site, or other parts with a plan of their own")
class LevelController {

    private final LevelRegister register;

    LevelController(LevelRegister register) {
        this.register = register;
    }

    /** From the lowest to the highest. */
    record LevelsResponse(List<LevelResponse> items) {}

    record LevelResponse(long id, String name, int storey) {

        static LevelResponse of(Level level) {
            return new LevelResponse(level.id(), level.name(), level.storey());
        }
    }

    record LevelRequest(
            @NotBlank @Size(max = 100) String name,

            @Schema(description = "How many floors it is above the ground, below it negative") @Min(-50) @Max(200)
            int storey) {}

    @GetMapping
    LevelsResponse list(@PathVariable long id) {
        return new LevelsResponse(
                register.list(id).stream().map(LevelResponse::of).toList());
    }

    @GetMapping("/{levelId}")
    ResponseEntity<LevelResponse> get(@PathVariable long id, @PathVariable long levelId) {
        return answer(register.get(id, levelId));
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<LevelResponse> add(@PathVariable long id, @Valid @RequestBody LevelRequest request) {
        var added = register.add(id, request.name(), request.storey());
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/api/v1/parking/sites/{id}/levels/{levelId}")
                        .build(id, added.id()))
                .eTag(ETags.of(added.version()))
                .body(LevelResponse.of(added));
    }

    @PutMapping("/{levelId}")
    ResponseEntity<LevelResponse> change(
            @PathVariable long id,
            @PathVariable long levelId,
            IfMatch ifMatch,
            @Valid @RequestBody LevelRequest request) {
        return answer(register.change(id, levelId, request.name(), request.storey(), ifMatch::require));
    }

    @DeleteMapping("/{levelId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @PathVariable long levelId) {
        register.remove(id, levelId);
    }

    private static ResponseEntity<LevelResponse> answer(Level level) {
        return ResponseEntity.ok().eTag(ETags.of(level.version())).body(LevelResponse.of(level));
    }
}
