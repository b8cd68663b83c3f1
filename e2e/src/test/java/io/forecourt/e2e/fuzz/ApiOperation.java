package io.forecourt.e2e.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of one OpenAPI document.
 *
 * @param body the JSON body's schema with every reference resolved by {@link #schema}, or null where there is none
 */
public record ApiOperation(
        JsonNode document,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** A parameter in the path, the query or a header. */
    public record Parameter(String name, String in, JsonNode schema) {}

    /** Every operation of every document in that folder, in a stable order. */
    public static List<ApiOperation> allIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> in(read(file)).stream())
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ApiOperation> in(JsonNode document) {
        List<ApiOperation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                operations.add(of(document, operation.getKey(), path.getKey(), operation.getValue()))));
        return operations;
    }

    private static ApiOperation of(JsonNode document, String method, String path, JsonNode operation) {
        List<Parameter> parameters = operation
                .path("parameters")
                .valueStream()
                .map(parameter -> resolve(document, parameter))
                .map(parameter -> new Parameter(
                        parameter.path("name").asString(), parameter.path("in").asString(), parameter.path("schema")))
                .toList();
        JsonNode json = operation.path("requestBody").path("content").path("application/json");
        return new ApiOperation(document, method, path, parameters, json.isMissingNode() ? null : json.path("schema"));
    }

    /** The schema itself, or what its {@code $ref} points to. */
    JsonNode schema(JsonNode schema) {
        return resolve(document, schema);
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString() ? document.at(reference.asString().substring(1)) : node;
    }
}
