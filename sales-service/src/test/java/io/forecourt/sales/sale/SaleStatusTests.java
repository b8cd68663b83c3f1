package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaleStatusTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // from, what it may become
        "DRAFT,      RESERVED CONTRACTED CANCELLED",
        "RESERVED,   CONTRACTED CANCELLED",
        "CONTRACTED, DELIVERED CANCELLED UNWOUND",
        "DELIVERED,  UNWOUND",
        "CANCELLED,  ''",
        "UNWOUND,    ''",
    })
    void mayBecomeTheseAndNothingElse(SaleStatus from, String expected) {
        assertThat(Arrays.stream(SaleStatus.values()).filter(from::mayBecome).map(Enum::name))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // open, holds the vehicle, sold
        "DRAFT,      true,  false, false",
        "RESERVED,   true,  true,  false",
        "CONTRACTED, true,  true,  true",
        "DELIVERED,  false, false, true",
        "CANCELLED,  false, false, false",
        "UNWOUND,    false, false, false",
    })
    void saysWhatItMeans(SaleStatus status, boolean open, boolean holds, boolean sold) {
        assertThat(status.isOpen()).isEqualTo(open);
        assertThat(status.holdsTheVehicle()).isEqualTo(holds);
        assertThat(status.isSold()).isEqualTo(sold);
    }
}
