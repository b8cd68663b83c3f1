package io.forecourt.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and examples that are shipped with the contracts. */
final class ContractFiles {

    /** Absent values are left out, as the producers do. */
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private ContractFiles() {}

    static ObjectNode example(EventType type) {
        return read("/examples/" + type.typeName() + ".json");
    }

    static ObjectNode schema(EventType type) {
        return schema(schemaFile(type));
    }

    static ObjectNode schema(String file) {
        return read("/schemas/" + file);
    }

    static String schemaFile(EventType type) {
        return type.typeName() + ".schema.json";
    }

    static List<Error> errors(EventType type, JsonNode body) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:/schemas/" + schemaFile(type)));
        return schema.validate(body);
    }

    private static ObjectNode read(String resource) {
        InputStream stream =
                Objects.requireNonNull(ContractFiles.class.getResourceAsStream(resource), resource + " is missing");
        return JSON.readValue(stream, ObjectNode.class);
    }
}
