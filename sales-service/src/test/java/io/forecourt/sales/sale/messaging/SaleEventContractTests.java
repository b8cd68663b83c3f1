package io.forecourt.sales.sale.messaging;

import static io.forecourt.sales.sale.SaleFixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.sales.sale.SaleProgressed;
import io.forecourt.sales.sale.SaleStatus;
import io.forecourt.testing.contract.ContractExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaleEventContractTests {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,      RESERVED,   SALE_RESERVED",
        "DRAFT,      CONTRACTED, SALE_RECORDED",
        "RESERVED,   CONTRACTED, SALE_RECORDED",
        "CONTRACTED, DELIVERED,  SALE_DELIVERED",
        "RESERVED,   CANCELLED,  SALE_CANCELLED",
        "CONTRACTED, CANCELLED,  SALE_CANCELLED",
        "CONTRACTED, UNWOUND,    SALE_UNWOUND",
        "DELIVERED,  UNWOUND,    SALE_UNWOUND",
    })
    void namesEveryStepThatConcernsOthers(SaleStatus from, SaleStatus to, EventType type) {
        assertThat(SaleEvents.typeOf(new SaleProgressed(sale(to), from))).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, DRAFT", "DRAFT, CANCELLED"})
    void keepsDraftsToItself(SaleStatus from, SaleStatus to) {
        assertThat(SaleEvents.typeOf(new SaleProgressed(sale(to), from))).isEmpty();
    }

    @Test
    void readsTheRefusalThatInventoryPromises() {
        SaleRefused refused = ContractExamples.payload(EventType.SALE_REFUSED, SaleRefused.class);

        assertThat(refused.saleId()).isPositive();
        assertThat(refused.reason()).isNotBlank();
    }
}
