package io.forecourt.sample;

import io.forecourt.web.precondition.ETags;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublicController {

    @GetMapping("/api/v1/public/colors")
    List<String> colors() {
        return List.of("gray");
    }

    @PostMapping("/api/v1/public/colors")
    List<String> add() {
        return colors();
    }

    @GetMapping("/api/v1/public/gray")
    ResponseEntity<String> gray() {
        return ResponseEntity.ok().eTag(ETags.of(12)).body("gray");
    }

    @GetMapping("/api/v1/public/pink")
    String pink() {
        throw new TooExpensive();
    }

    @GetMapping("/api/v1/stated")
    ResponseEntity<String> stated() {
        return ResponseEntity.ok()
                .eTag(ETags.of(1))
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(7)))
                .body("stated");
    }
}
