package io.forecourt.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTests {

    @ParameterizedTest
    @CsvSource({
        "customer.email, /customer/email",
        "lines[2].price, /lines/2/price",
        "pictures[0].<list element>, /pictures/0",
        "pictures[0].<list element>.url, /pictures/0/url"
    })
    void followsABeanPathStepByStep(String path, String pointer) {
        assertThat(Pointers.ofBeanPath(path)).isEqualTo(pointer);
    }
}
