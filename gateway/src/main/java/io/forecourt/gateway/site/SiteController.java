package io.forecourt.gateway.site;

import io.forecourt.gateway.route.OwnApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Site")
class SiteController {

    private final SiteResponse site;

    SiteController(SiteSettings settings) {
        this.site = SiteResponse.of(settings);
    }

    @GetMapping(OwnApi.SITE)
    @Operation(summary = "Where the dealership is: its currency, clocks, units and language")
    ResponseEntity<SiteResponse> site() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(site);
    }
}
