package io.forecourt.e2e.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;

/** Turns an operation into requests for it, most of them wrong in one place or more. */
final class FuzzRequests {

    private final KnownThings known;

    FuzzRequests(KnownThings known) {
        this.known = known;
    }

    Arbitrary<FuzzRequest> forAnyOf(List<ApiOperation> operations) {
        return Arbitraries.of(operations).flatMap(this::forOne);
    }

    private Arbitrary<FuzzRequest> forOne(ApiOperation operation) {
        Arbitrary<List<Filled>> parameters = Combinators.combine(
                        operation.parameters().stream().map(this::fill).toList())
                .as(filled -> filled.stream().flatMap(Optional::stream).toList());
        JsonNode schema = operation.body();
        Arbitrary<Optional<String>> body = schema == null
                ? Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.just(Optional.empty())),
                        Tuple.of(1, OddValues.json().map(Optional::of)))
                : new Bodies(operation, known).like(schema).map(Optional::of);
        return Combinators.combine(parameters, body, contentType(), idempotencyKey())
                .as((filled, json, type, key) -> assemble(operation, filled, json, type, key));
    }

    private record Filled(ApiOperation.Parameter parameter, String value) {}

    private Arbitrary<Optional<Filled>> fill(ApiOperation.Parameter parameter) {
        Arbitrary<String> good =
                switch (parameter.schema().path("type").asString("string")) {
                    case "integer" -> known.number();
                    case "boolean" -> Arbitraries.of("true", "false");
                    default ->
                        known.textFor(
                                parameter.name(),
                                parameter.schema().path("format").asString(""));
                };
        Arbitrary<String> value = Arbitraries.frequencyOf(Tuple.of(4, good), Tuple.of(1, OddValues.text()));
        if (parameter.in().equals("path")) {
            return value.map(text -> Optional.of(new Filled(parameter, text)));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(2, value.map(text -> Optional.of(new Filled(parameter, text)))),
                Tuple.of(3, Arbitraries.just(Optional.empty())));
    }

    private static Arbitrary<String> contentType() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just("application/json")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "text/plain",
                                "application/xml",
                                "application/json;charset=utf-16",
                                "nonsense",
                                "multipart/form-data",
                                "application/x-www-form-urlencoded")));
    }

    private static Arbitrary<Optional<String>> idempotencyKey() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Optional.empty())),
                Tuple.of(2, Arbitraries.strings().alpha().ofLength(12).map(Optional::of)),
                Tuple.of(1, Arbitraries.of("same", "k".repeat(300), " ").map(Optional::of)));
    }

    private static FuzzRequest assemble(
            ApiOperation operation,
            List<Filled> parameters,
            Optional<String> body,
            String contentType,
            Optional<String> idempotencyKey) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        // A stream of events would be waited for until it ends.
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json, text/csv"));
        for (Filled filled : parameters) {
            String name = filled.parameter().name();
            switch (filled.parameter().in()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(filled.value()));
                case "query" -> query.add(encoded(name) + "=" + encoded(filled.value()));
                default -> headers.put(name, headerSafe(filled.value()));
            }
        }
        body.ifPresent(_ -> headers.put("Content-Type", contentType));
        idempotencyKey.ifPresent(key -> headers.put("Idempotency-Key", key));
        String target = query.isEmpty() ? path : path + "?" + String.join("&", query);
        return new FuzzRequest(operation.method(), target, headers, body.orElse(null));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The client refuses to send what would split a header, so such characters are left out. */
    private static String headerSafe(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
