package io.forecourt.sample;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class AnythingController {

    @PostMapping("/anything")
    AnythingRequest echo(@RequestBody AnythingRequest request) {
        return request;
    }

    @GetMapping("/search")
    Map<String, String> search(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable Integer max,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable List<DayOfWeek> days) {
        return Map.of("q", q, "max", String.valueOf(max), "since", String.valueOf(since));
    }

    /** A record whose parameters are bound by name, one of them of a type that has properties of its own. */
    record Filter(
            @Nullable List<String> color,
            @Nullable Currency currency,
            @Nullable List<DayOfWeek> days,
            @Nullable Integer max) {}

    @GetMapping("/filtered")
    String filtered(@ParameterObject Filter filter) {
        return filter.toString();
    }

    @GetMapping("/half")
    void half(HttpServletResponse response) throws IOException {
        response.getOutputStream().print("first half");
        response.flushBuffer();
        throw new IllegalStateException("secret half");
    }

    @GetMapping("/plates/{plate}")
    Plate plate(@PathVariable Plate plate) {
        return plate;
    }

    @PostMapping("/uploads/raw")
    Map<String, Long> upload(InputStream body) throws IOException {
        return Map.of("bytes", body.transferTo(OutputStream.nullOutputStream()));
    }

    @PostMapping("/failures/{kind}")
    void fail(@PathVariable String kind) {
        switch (kind) {
            case "lock" -> throw new OptimisticLockingFailureException("secret lock");
            case "integrity" -> throw new DataIntegrityViolationException("secret SQL");
            case "error" -> throw new StackOverflowError("secret error");
            default -> throw new IllegalStateException("secret state");
        }
    }
}
