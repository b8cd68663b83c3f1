package io.forecourt.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.contracts.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventSchemasTests {

    @ParameterizedTest
    @EnumSource
    void acceptWhatTheContractsPromise(EventType type) {
        assertThat(EventSchemas.errors(type, ContractExamples.json(type))).isEmpty();
    }

    @Test
    void nameTheFieldThatIsWrong() {
        assertThatThrownBy(() -> EventSchemas.validate(EventType.SALE_REFUSED, "{\"saleId\": \"seven\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("inventory.sale.refused.v1")
                .hasMessageContaining("saleId")
                .hasMessageContaining("occurredAt");
    }
}
