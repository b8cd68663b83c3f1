package io.forecourt.contracts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields that an object's schema names, its own and those of the schema that it refers to. */
record SchemaFields(Map<String, JsonNode> schemas, Set<String> required) {

    static SchemaFields of(JsonNode schema) {
        SchemaFields found = new SchemaFields(new LinkedHashMap<>(), new LinkedHashSet<>());
        found.collect(schema);
        return found;
    }

    /** Of the body that all events of a kind share, without what one event asks for beyond it. */
    static SchemaFields ofBody(ObjectNode schema) {
        return of(schema.has("$ref") ? ContractFiles.schema(schema.get("$ref").asString()) : schema);
    }

    Set<String> all() {
        return schemas.keySet();
    }

    JsonNode schemaOf(String field) {
        return schemas.get(field);
    }

    private void collect(JsonNode schema) {
        if (schema.has("$ref")) {
            collect(ContractFiles.schema(schema.get("$ref").asString()));
        }
        for (JsonNode alternative : schema.path("anyOf")) {
            collect(alternative);
        }
        schema.path("properties").properties().forEach(field -> schemas.putIfAbsent(field.getKey(), field.getValue()));
        schema.path("required").forEach(name -> required.add(name.asString()));
    }
}
