package io.forecourt.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class EventSchemasContractTests {

    @ParameterizedTest
    @EnumSource
    void theSchemaDescribesExactlyTheFieldsOfTheRecord(EventType type) {
        assertThat(SchemaFields.of(ContractFiles.schema(type)).all()).isEqualTo(components(type.payload(), true));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaRequiresWhatTheRecordCannotDoWithout(EventType type) {
        SchemaFields body = SchemaFields.ofBody(ContractFiles.schema(type));

        assertThat(body.required()).isEqualTo(components(type.payload(), false));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaRefusesABodyWithoutARequiredField(EventType type) {
        for (String field : SchemaFields.of(ContractFiles.schema(type)).required()) {
            ObjectNode spoilt = ContractFiles.example(type);
            spoilt.remove(field);

            assertThat(ContractFiles.errors(type, spoilt))
                    .as("without " + field)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharedValuesRequireWhatTheirRecordsCannotDoWithout(EventType type) {
        for (RecordComponent component : type.payload().getRecordComponents()) {
            if (component.getType().isRecord()) {
                SchemaFields value = SchemaFields.of(
                        SchemaFields.of(ContractFiles.schema(type)).schemaOf(component.getName()));

                assertThat(value.all()).as(component.getName()).isEqualTo(components(component.getType(), true));
                assertThat(value.required()).as(component.getName()).isEqualTo(components(component.getType(), false));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyIsAFieldOfTheBody(EventType type) {
        ObjectNode example = ContractFiles.example(type);
        Payload decoded = ContractFiles.JSON.treeToValue(example, type.payload());

        assertThat(example.values()).extracting(value -> value.asString("")).contains(decoded.key());
    }

    private static Set<String> components(Class<?> record, boolean nullableToo) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component ->
                        nullableToo || !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
