package io.forecourt.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class EventExamplesContractTests {

    @ParameterizedTest
    @EnumSource
    void theSchemaAcceptsTheExample(EventType type) {
        assertThat(ContractFiles.errors(type, ContractFiles.example(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRecordHoldsAllThatTheExampleSays(EventType type) {
        ObjectNode example = ContractFiles.example(type);

        Payload decoded = ContractFiles.JSON.treeToValue(example, type.payload());

        assertThat(ContractFiles.JSON.readTree(ContractFiles.JSON.writeValueAsBytes(decoded)))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaAcceptsFieldsThatAreAddedLater(EventType type) {
        ObjectNode example = ContractFiles.example(type);
        example.put("addedLater", "something new");
        example.forEach(value -> {
            if (value instanceof ObjectNode nested) {
                nested.put("addedLater", 1);
            }
        });

        assertThat(ContractFiles.errors(type, example)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaRefusesAValueOfAnotherTypeInEveryField(EventType type) {
        for (String field : ContractFiles.example(type).propertyNames()) {
            ObjectNode spoilt = ContractFiles.example(type);
            if (spoilt.get(field).isArray()) {
                spoilt.putObject(field);
            } else {
                spoilt.putArray(field);
            }

            assertThat(ContractFiles.errors(type, spoilt)).as(field).isNotEmpty();
        }
    }
}
