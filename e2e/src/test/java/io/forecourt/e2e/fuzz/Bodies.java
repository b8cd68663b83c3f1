package io.forecourt.e2e.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;

/** Bodies that are nearly what a schema asks for: some fields right, some odd, missing or too many, some no JSON at all. */
final class Bodies {

    private static final int DEEPEST = 4;

    private final ApiOperation operation;
    private final KnownThings known;

    Bodies(ApiOperation operation, KnownThings known) {
        this.operation = operation;
        this.known = known;
    }

    Arbitrary<String> like(JsonNode schema) {
        return Arbitraries.frequencyOf(
                Tuple.of(14, value("", schema, 0)),
                Tuple.of(2, OddValues.json()),
                Tuple.of(1, Arbitraries.of("", "{", "{\"a\":", "[1,", "nul", "<xml/>", "{}{}", "\u0000", "{'a':1}")),
                Tuple.of(1, value("", schema, 0).map(json -> json.substring(0, json.length() / 2))));
    }

    private Arbitrary<String> value(String name, JsonNode reference, int depth) {
        JsonNode schema = operation.schema(reference);
        if (schema.has("enum")) {
            return Arbitraries.of(
                    schema.path("enum").valueStream().map(JsonNode::toString).toList());
        }
        return switch (type(schema)) {
            case "object" -> depth < DEEPEST ? object(schema, depth) : Arbitraries.just("{}");
            case "array" ->
                depth < DEEPEST
                        ? value(name, schema.path("items"), depth + 1)
                                .list()
                                .ofMaxSize(3)
                                .map(items -> "[" + String.join(",", items) + "]")
                        : Arbitraries.just("[]");
            case "integer" -> Arbitraries.longs().between(0, 100_000).map(String::valueOf);
            case "number" -> Arbitraries.doubles().between(0, 1e6).ofScale(2).map(String::valueOf);
            case "boolean" -> Arbitraries.of("true", "false");
            default -> known.textFor(name, schema.path("format").asString("")).map(OddValues::quoted);
        };
    }

    /** OpenAPI 3.1 lets a type be a list such as ["string", "null"]; the first that is a value counts. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private Arbitrary<String> object(JsonNode schema, int depth) {
        List<Arbitrary<Optional<String>>> fields = new ArrayList<>();
        schema.path("properties")
                .properties()
                .forEach(property -> fields.add(field(property.getKey(), property.getValue(), depth)));
        fields.add(Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Optional.empty())),
                Tuple.of(1, OddValues.json().map(odd -> Optional.of("\"surplus\":" + odd)))));
        return Combinators.combine(fields)
                .as(parts -> parts.stream().flatMap(Optional::stream).collect(Collectors.joining(",", "{", "}")));
    }

    private Arbitrary<Optional<String>> field(String name, JsonNode schema, int depth) {
        String key = OddValues.quoted(name) + ":";
        return Arbitraries.frequencyOf(
                Tuple.of(12, value(name, schema, depth + 1).map(json -> Optional.of(key + json))),
                Tuple.of(1, OddValues.json().map(json -> Optional.of(key + json))),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
    }
}
